package org.daicho.view.block;

/**
 * The box and the results of the search page, which a script fills.
 *
 * @param index the folder of the search index, with a slash at its end
 */
public record SearchResultsBlock(String index) implements Block {}
