/**
 * What a page is: values that templates, downloads and scripts see.
 *
 * <p>A {@link org.daicho.view.Page} is one page in one language: an immutable value, complete, so
 * that a template looks nothing up. It is a heading and sections of {@link org.daicho.view.Block}s;
 * a new way to show something is a new block with a component of its name in the theme.
 *
 * <p>Every summary table is one {@link org.daicho.view.Table}. HTML, CSV and JSON are three ways to
 * print it, so a download cannot differ from the page. A {@link org.daicho.view.Chart} is a fourth,
 * for a glance: it holds the table's own cells and stands in the same block.
 */
package org.daicho.view;
