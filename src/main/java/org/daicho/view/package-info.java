/**
 * What each page says.
 *
 * <p>A {@link org.daicho.view.Page} is one page in one language: an immutable value, complete, so
 * that a template looks nothing up. It is a heading and sections of {@link org.daicho.view.Block}s;
 * a new way to show something is a new block with a component of its name in the theme.
 *
 * <p>Every summary table is one {@link org.daicho.view.Table}. HTML, CSV and JSON are three ways to
 * print it, so a download cannot differ from the page. A {@link org.daicho.view.Chart} is a fourth,
 * for a glance: it holds the table's own cells and stands in the same block. {@code BarChart} and
 * {@code StripChart} turn figures into places, {@code MonthAxis} months; what would mislead is not
 * drawn, and {@code Statement} says as a title only what the figures carry.
 *
 * <p>A list of programmes is a {@code Portion}, and so is each of its groups. Portions look nothing
 * up: they add up places in the catalogue's {@link org.daicho.model.ProgrammeFigures}, which all
 * pages of all languages share.
 */
package org.daicho.view;
