/**
 * Files into entries, every value with its position. The only room that knows SnakeYAML.
 *
 * <p>SnakeYAML speaks YAML 1.1, where {@code no} is false, {@code 0086} is 38 and {@code 1:30} is
 * 90. So documents are composed into nodes, <em>every scalar is read as text</em>, and the reader
 * of each kind gives it its type. What cannot be read is reported, all of it at once, and something
 * inert stands in its place so that the reading can go on and one mistake is told once.
 */
package org.daicho.content;
