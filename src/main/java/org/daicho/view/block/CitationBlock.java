package org.daicho.view.block;

/**
 * How to cite the page's record.
 *
 * @param href the record's address from here
 * @param path the same from the site's root, for a page that does not know where it is published
 */
public record CitationBlock(String text, String href, String path) implements Block {}
