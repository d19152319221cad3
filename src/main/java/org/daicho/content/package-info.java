/**
 * Files into entries, every value with its position. The only room that knows SnakeYAML.
 *
 * <p>SnakeYAML speaks YAML 1.1, where {@code no} is false, {@code 0086} is 38 and {@code 1:30} is
 * 90. So documents are composed into nodes, <em>every scalar is read as text</em>, and the reader
 * of each kind gives it its type. What cannot be read is reported, all of it at once, and something
 * inert stands in its place so that the reading can go on and one mistake is reported once.
 *
 * <p>How a translation stands in the ledger depends on the whole record, and an entry cannot be
 * changed. So a record that the ledger knows is read into an entry twice: without and then with its
 * marks. Reading is a pure function of a file's nodes, so this needs no other way to rebuild
 * entries.
 *
 * <p>Half of reading is YAML, so a build keeps what it came to ({@link
 * org.daicho.content.ParsedRecords}), file by file under the digest of the bytes, and only where
 * nothing was wrong. Entries are not kept: their readers are quick, and what they report depends on
 * the site.
 */
package org.daicho.content;
