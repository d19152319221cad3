/**
 * The order of work: read, check, show, print, publish.
 *
 * <p>{@link org.daicho.build.Build} reads like a table of contents. What each step does is in its
 * room; here is only what needs several of them.
 *
 * <p>A build keeps what the last one made from the same bytes. Each set of pages says which records
 * it {@linkplain org.daicho.page.Reads reads}; {@code Keys} names those, the program and the theme
 * by their bytes, and the publisher remembers under which name it last wrote a file. So no page's
 * value is made only to find that nothing changed, and no graph of dependencies is kept: the lists
 * are made anew each time from the catalogue.
 */
package org.daicho.build;
