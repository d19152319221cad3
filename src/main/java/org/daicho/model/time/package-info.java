/**
 * Days, months and fiscal years, as documents write them and pages print them. Nothing else knows
 * when a fiscal year begins.
 */
package org.daicho.model.time;
