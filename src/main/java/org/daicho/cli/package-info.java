/**
 * Arguments, console, exit codes. The only package that knows picocli.
 *
 * <p>Streams come in and an exit code goes out, so that everything can be tried in a test: 0 clean,
 * 1 mistakes in the content, the theme or the website, 2 wrong use.
 */
package org.daicho.cli;
