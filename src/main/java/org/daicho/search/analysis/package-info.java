/**
 * Texts into words that are searched: Lucene's analysers, folded signs, readings, spellings. What
 * must be the same in the browser is mirrored by the theme's script, and one file of vectors tests
 * both.
 */
package org.daicho.search.analysis;
