/**
 * Turns pages and a theme into HTML.
 *
 * <p>The only room that knows FreeMarker and flexmark. A {@link org.daicho.render.Theme} is files:
 * a chain of folders in which each file is taken from the first that has it. A {@link
 * org.daicho.render.Renderer} is a theme made ready for one site; what it holds of a page is the
 * thread's own, so any number of threads may use it at once.
 *
 * <p>{@link org.daicho.render.Gallery} is the one page that is made here and not in the view, since
 * what it says is the theme's own files.
 *
 * <p>What a page says is data, never code: every text is escaped where it is printed, Markdown
 * comes out without an author's own HTML, and no text is ever read as a template. A mistake in a
 * template is the theme's author's mistake, so it becomes a diagnostic with a place, not a stack
 * trace.
 *
 * <p>Most of a build's time goes into printing, so a page is UTF-8 from the first character on:
 * {@link org.daicho.render.Utf8Writer} encodes and escapes in one go, and {@link
 * org.daicho.render.Markup} is what templates print without a string between.
 */
package org.daicho.render;
