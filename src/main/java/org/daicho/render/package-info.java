/**
 * Turns pages and a theme into HTML. With the packages beneath, the only one that knows FreeMarker.
 *
 * <p>A {@link org.daicho.render.Renderer} is a theme made ready for one site; what it holds of a
 * page is the thread's own, so any number of threads may use it at once.
 *
 * <p>{@link org.daicho.render.Gallery} is the one page that is made here and not in {@code page},
 * since what it says is the theme's own files.
 *
 * <p>What a page says is data, never code: every text is escaped where it is printed, and no text
 * is ever read as a template. A mistake in a template is the theme's author's mistake, so it
 * becomes a diagnostic with a place, not a stack trace.
 */
package org.daicho.render;
