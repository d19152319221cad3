package org.daicho.view;

/**
 * An entry of the navigation between the pages of a table.
 *
 * @param kind {@code previous}, {@code next}, {@code number}, {@code current} or {@code gap}
 * @param href empty for the last two
 */
public record PageLink(String kind, String label, String href) {}
