package org.daicho.search.analysis;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches of an expression that can begin only at few places of a text: trying it at these alone is
 * many times faster than letting it look everywhere.
 */
final class Finder {
  /** Whether a match may begin at a place. */
  interface Start {
    boolean at(String text, int place);
  }

  private final Pattern pattern;
  private final Start start;

  Finder(Pattern pattern, Start start) {
    this.pattern = pattern;
    this.start = start;
  }

  /** All matches from left to right, none inside another, as {@link Matcher#find()} has them. */
  void each(String text, Consumer<MatchResult> sink) {
    Matcher matcher = null;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (start.at(text, i)) {
        if (matcher == null) {
          matcher = pattern.matcher(text).useTransparentBounds(true);
        }
        if (matcher.region(i, length).lookingAt()) {
          sink.accept(matcher);
          i = matcher.end() - 1;
        }
      }
    }
  }
}
