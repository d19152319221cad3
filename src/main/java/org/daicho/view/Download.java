package org.daicho.view;

/** A file that a reader may take. */
public record Download(Downloads.Format format, String href) {}
