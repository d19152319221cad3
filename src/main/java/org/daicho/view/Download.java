package org.daicho.view;

/**
 * @param format {@code csv-excel}, {@code csv}, {@code json}
 */
public record Download(String format, String href) {}
