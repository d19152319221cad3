package org.daicho.view.block;

import java.util.List;

/** Items with their parts, read top down. */
public record OutlineBlock(List<ItemNode> items) implements Block {}
