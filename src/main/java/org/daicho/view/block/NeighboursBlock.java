package org.daicho.view.block;

import org.daicho.view.Link;

/** The previous and the next record, each perhaps empty (a link with empty words). */
public record NeighboursBlock(Link previous, Link next, Link all) implements Block {}
