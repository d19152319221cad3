package org.daicho.view;

/**
 * A file that a reader may take.
 *
 * @param format {@code csv-excel}, {@code csv}, {@code json}
 */
public record Download(String format, String href) {}
