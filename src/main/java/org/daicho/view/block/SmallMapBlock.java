package org.daicho.view.block;

import org.daicho.view.Link;

/**
 * The same map in small, with some tiles marked.
 *
 * @param heading above it, of level 3; may be empty
 * @param title what the drawing says to those who do not see it
 * @param others the tiles that are not marked, as an SVG path
 * @param marked those that are
 * @param map where the large one is
 * @param note next to the link; may be empty
 */
public record SmallMapBlock(
    String heading,
    String title,
    int width,
    int height,
    String others,
    String marked,
    Link map,
    String note)
    implements Block {}
