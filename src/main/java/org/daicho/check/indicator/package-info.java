/** What programmes aim at and come to over the years, checked. */
package org.daicho.check.indicator;
