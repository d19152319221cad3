package org.daicho.view.block;

/** A plain sentence in the page's language. */
public record NoteBlock(String text) implements Block {}
