package org.daicho.view.block;

/**
 * Where a script narrows down a list of programmes.
 *
 * @param folder where what it loads lies, relative to the page
 */
public record BrowseBlock(String folder) implements Block {}
