/**
 * Files into a catalogue, every value with its position.
 *
 * <p>How a translation stands in the ledger depends on the whole record, and a record cannot be
 * changed. So a record that the ledger knows is read twice: without and then with its marks.
 * Reading is a pure function of a file's nodes, so this needs no other way to rebuild records.
 *
 * <p>What cannot be read is reported, all of it at once, and something inert stands in its place so
 * that the reading can go on and one mistake is reported once.
 *
 * <p>Half of reading is YAML, so a build keeps what it came to ({@link
 * org.daicho.content.ParsedRecords}), file by file under the digest of the bytes, and only where
 * nothing was wrong. Records are not kept: their readers are quick, and what they report depends on
 * the site.
 */
package org.daicho.content;
