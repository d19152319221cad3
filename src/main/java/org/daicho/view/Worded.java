package org.daicho.view;

import java.util.Locale;

/**
 * A constant of an enum that templates, open data and examples know by a word; its name in small
 * letters where it does not say another.
 */
public interface Worded {
  String name();

  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
