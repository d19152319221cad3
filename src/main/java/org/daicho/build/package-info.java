/**
 * The order of work: read, check, show, print, publish.
 *
 * <p>{@link org.daicho.build.Build} reads like a table of contents. What each step does is in its
 * room; here is only what needs several of them.
 */
package org.daicho.build;
