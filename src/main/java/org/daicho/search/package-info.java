/**
 * Records into the client's search index: static files that a browser reads, derived from Lucene.
 *
 * <p>Lucene's analysers make the terms and Lucene's index counts them; {@link
 * org.daicho.search.index.SearchIndex} reads the terms, frequencies, norms and statistics back out
 * of it and writes them in sorted ranges, each a classic script, since a page opened from a folder
 * can load nothing else. The theme's {@code assets/search/} has the other half, which scores as
 * Lucene does.
 *
 * <p>A list of documents is written in interpolative code, texts are deflated after a primer that
 * all of them share, and a script is in UTF-16: every file of the index is within a few percent of
 * what its content weighs ({@link org.daicho.search.format.Interpolative}, {@link
 * org.daicho.search.index.ResultTexts}, {@link org.daicho.search.index.ScriptOfBytes}).
 *
 * <p>What must be the same in Java and in the browser is defined once: {@link
 * org.daicho.search.analysis.Folding}, {@link org.daicho.search.analysis.Aliases}, {@link
 * org.daicho.search.analysis.Spellings} and {@link org.daicho.search.analysis.Numbers} are mirrored
 * by the script, and one file of vectors tests both.
 *
 * <p>Documents are numbered by their length and then by what they are of, so that the norms are a
 * few runs. The files are the same bytes for the same records with the same Java; another Java may
 * bring another zlib.
 */
package org.daicho.search;
