package org.daicho.view;

import org.daicho.model.value.Words;

/**
 * Words that may lead somewhere.
 *
 * @param href relative to the page; empty for words alone
 */
public record Link(Words words, String href) {}
