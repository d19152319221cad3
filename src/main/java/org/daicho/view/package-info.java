/**
 * What is shown: values that templates, downloads and scripts see, complete, so that a template
 * looks nothing up.
 *
 * <p>Every summary table is one {@link org.daicho.view.Table}. HTML, CSV and JSON are three ways to
 * print it, so a download cannot differ from the page. A {@link org.daicho.view.Chart} is a fourth,
 * for a glance: it holds the table's own cells and stands in the same block.
 */
package org.daicho.view;
