/**
 * Escaping, and pages as UTF-8 from the first character on. Most of a build's time goes into
 * printing, so {@link org.daicho.html.Utf8Writer} encodes and escapes in one go.
 */
package org.daicho.html;
