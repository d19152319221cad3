package org.daicho.view;

import org.daicho.model.value.Words;

/**
 * What is said of a figure beneath its table.
 *
 * @param mark that stands at the figure, too; empty for what is said of all
 */
public record Remark(String mark, Words words) {}
