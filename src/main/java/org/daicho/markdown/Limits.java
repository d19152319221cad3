package org.daicho.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * How deep a text may be nested. Whoever writes for readers never comes near; a text that goes
 * beyond would need more of the machine's stack than it has.
 */
final class Limits {
  static final int DEPTH = 100;

  private Limits() {}

  /** Where a line begins whose quotes and lists are nested too deep; empty where none is. */
  static Optional<Integer> tooDeep(String text) {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end - start > DEPTH && depth(text, start, end) > DEPTH) {
        return Optional.of(start);
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** Of the blocks that may be open in a line: two blanks before a mark may be one more. */
  private static int depth(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    int indent = (at - start) / 2;
    int marks = 0;
    for (int next = mark(text, at, end); next > at; next = mark(text, at, end)) {
      marks++;
      at = next;
      while (at < end && isBlank(text.charAt(at))) {
        at++;
      }
    }
    boolean rule = at == end && text.charAt(end - 1) != '>'; // As a line of hyphens is.
    return marks == 0 || rule ? 0 : indent + marks;
  }

  /** Where a mark of a quote or an item ends that begins here; here, where none does. */
  private static int mark(String text, int at, int end) {
    if (at == end) {
      return at;
    }
    int after = at;
    char c = text.charAt(at);
    if (c == '>') {
      return at + 1;
    }
    if (c == '-' || c == '+' || c == '*') {
      after = at + 1;
    } else {
      while (after < end && Character.isDigit(text.charAt(after))) {
        after++;
      }
      boolean numbered = after > at && after < end && ".)".indexOf(text.charAt(after)) >= 0;
      after = numbered ? after + 1 : at;
    }
    return after > at && after < end && isBlank(text.charAt(after)) ? after : at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The first node that is nested too deep, be it within a line; null where none is. */
  static Node tooDeep(Node document) {
    Node node = document;
    int depth = 0;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > 2 * DEPTH) {
          return node;
        }
      } else {
        while (node != document && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == document ? null : node.getNext();
      }
    }
    return null;
  }
}
