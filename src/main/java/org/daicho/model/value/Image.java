package org.daicho.model.value;

/**
 * An image that pages can show.
 *
 * @param name what the published file's name begins with: lower-case letters, digits and hyphens
 * @param format by which the published file's name ends, e.g. {@code png}
 * @param digest of its bytes
 * @param width in pixels, as shown: a photo that is to be turned has been
 * @param height likewise
 */
public record Image(String name, String format, long digest, int width, int height) {}
