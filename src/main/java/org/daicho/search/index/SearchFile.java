package org.daicho.search.index;

/**
 * A file of the index.
 *
 * @param path within the site, e.g. {@code search/ja/w0.js}
 */
@SuppressWarnings("ArrayRecordComponent") // carried from here to the disk, never compared
public record SearchFile(String path, byte[] bytes) {}
