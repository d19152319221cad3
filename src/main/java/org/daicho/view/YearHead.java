package org.daicho.view;

/**
 * The head of a column of one fiscal year.
 *
 * @param year as a number
 * @param era small beneath it, the year by its era; may be empty
 * @param name the year in full, for where the head is out of sight
 */
public record YearHead(String year, String era, String name) {}
