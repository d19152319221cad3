package org.daicho.view.block;

/** What the marks in the figures mean. */
public record LegendBlock() implements Block {}
