package org.daicho.content.value;

import org.daicho.diagnostic.Location;

/**
 * A text in a language that the site does not have.
 *
 * @param tag of the language, as written
 * @param what the field that it is in, or that it is a body, for the message
 */
public record ForeignText(String tag, Location at, String what, String hint) {}
