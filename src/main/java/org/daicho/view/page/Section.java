package org.daicho.view.page;

import java.util.List;
import org.daicho.view.block.Block;

/**
 * A part of a page under a heading of level 2.
 *
 * @param id its fragment, unique on the page
 * @param title the heading; empty for a part that needs none, such as the key figures
 * @param aside a sentence next to the heading; may be empty
 * @param wide whether it takes the full width, as wide tables do
 */
public record Section(String id, String title, String aside, boolean wide, List<Block> blocks) {}
