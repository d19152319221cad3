/**
 * Markdown as HTML, as plain words, and as what it links to and shows. The only package that knows
 * flexmark.
 *
 * <p>An author's own HTML does not come out. What Markdown means and pages do not show is reported
 * by {@link org.daicho.markdown.Review}, and nothing is dropped in silence. Most texts are simple;
 * those are read without the parser, and tests hold that the outcome is the same.
 */
package org.daicho.markdown;
