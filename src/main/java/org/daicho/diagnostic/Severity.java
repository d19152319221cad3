package org.daicho.diagnostic;

import java.util.Locale;

/**
 * How grave a finding is. An error stops the build; a warning is reported and the build goes on.
 */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed before a message: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
