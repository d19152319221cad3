package org.daicho.wording;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.Numerals;

/**
 * A message taken apart at the places of its arguments.
 *
 * @param text as the theme has it
 * @param pieces the words around the places, one more than there are places
 * @param places the number of the argument that stands in each
 */
record Message(String text, List<String> pieces, List<Integer> places) {

  /** {@code {0}} to {@code {9}} are places; any other brace is one of the words. */
  static Message of(String text) {
    List<String> pieces = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      if (isPlace(text, open)) {
        pieces.add(text.substring(from, open));
        places.add(text.charAt(open + 1) - '0');
        from = open + "{0}".length();
      }
    }
    pieces.add(text.substring(from));
    return new Message(text, pieces, places);
  }

  private static boolean isPlace(String text, int open) {
    return open + 2 < text.length()
        && text.charAt(open + 1) >= '0'
        && text.charAt(open + 1) <= '9'
        && text.charAt(open + 2) == '}';
  }

  /** A count with its commas; years come as words. */
  private static String printed(Object argument) {
    return argument instanceof Number number
        ? Numerals.group(number.longValue(), "-")
        : String.valueOf(argument);
  }

  /** The words with arguments in their places; a place without an argument stays as it is. */
  String with(Object... arguments) {
    if (places.isEmpty() || arguments.length == 0) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length() + 32);
    for (int i = 0; i < places.size(); i++) {
      words.append(pieces.get(i));
      int place = places.get(i);
      if (place < arguments.length) {
        words.append(printed(arguments[place]));
      } else {
        words.append('{').append(place).append('}');
      }
    }
    return words.append(pieces.get(places.size())).toString();
  }
}
