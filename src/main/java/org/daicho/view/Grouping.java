package org.daicho.view;

import java.util.List;

/**
 * Programmes put in groups.
 *
 * @param groups none of them empty
 * @param whole whether each of the programmes is in one group, and in one only, so that the groups
 *     come to all of them
 */
record Grouping(List<SummaryTable.Group> groups, boolean whole) {}
