package org.daicho.model;

import org.daicho.model.value.Image;
import org.daicho.model.value.Lang;

/**
 * An image where a record's text shows it.
 *
 * @param lang of the text
 * @param file as the text names it
 * @param words the alternative text: what the image shows, for those who do not see it
 */
public record Illustration(Lang lang, String file, String words, Image image) {}
