/**
 * YAML as nodes, every value with its position. The only package that knows SnakeYAML.
 *
 * <p>SnakeYAML speaks YAML 1.1, where {@code no} is false, {@code 0086} is 38 and {@code 1:30} is
 * 90. So documents are composed into nodes and <em>every scalar is read as text</em>; the readers
 * of records give it its type.
 *
 * <p>What cannot be read is reported where it stands, with a mend that was tried: {@link
 * org.daicho.yaml.Mending} changes a line as editors mostly meant it, and proposes the change only
 * where the file then reads.
 */
package org.daicho.yaml;
