/**
 * The order of work: read, check, show, print, publish.
 *
 * <p>{@link org.daicho.build.Build} reads like a table of contents. What each step does is in a
 * package of its own; here is only what needs several of them.
 *
 * <p>A build keeps what the last one made from the same. While a {@code Job} makes its outputs, the
 * catalogue {@linkplain org.daicho.model.catalogue.Catalogue#noting notes} what it is asked; {@code
 * Dependencies} keeps these questions, and the publisher under which key each file was made ({@code
 * JobRunner}). Where the answers to the questions of the last build are what they were then, so are
 * the outputs, and nothing is made. No page says what it depends on, so none can forget to.
 */
package org.daicho.build;
