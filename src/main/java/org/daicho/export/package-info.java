/**
 * Tables and records as open data: CSV, JSON and a Data Package that describes the CSV.
 *
 * <p>What one must know:
 *
 * <ul>
 *   <li>A figure never loses its state. A number is a number; everything else says why there is
 *       none, in the words of {@link org.daicho.model.Figure.State}. Two words are added: {@code
 *       covered}, for a row whose amount stands in the row above that shares it, and {@code
 *       several}, for a programme with more than one amount of the kind.
 *   <li>A shared amount stands in one row, so adding up a column gives the right sum.
 *   <li>In the files of a table amounts are in the table's unit, as shown; in everything under
 *       {@code data/} they are in the smallest unit of money.
 *   <li>What is absent is absent, not null. Field names are ASCII in snake_case.
 *   <li>Bodies and free fields are Markdown, as written.
 * </ul>
 */
package org.daicho.export;
