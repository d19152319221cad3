package org.daicho.view;

/** A constant with a word of its own, by which templates, open data and examples know it. */
public interface Worded {
  String word();
}
