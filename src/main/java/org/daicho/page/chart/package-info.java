/**
 * Charts drawn from tables, and the statements that stand above them. What would mislead is not
 * drawn, and a statement says only what the figures carry.
 */
package org.daicho.page.chart;
