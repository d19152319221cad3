package org.daicho.render;

import java.util.Arrays;
import java.util.List;
import org.daicho.view.page.SiteFrame;

/**
 * The written forms of a glossary's terms in one language, to be found in a text in a single pass:
 * at most places no form begins, and elsewhere the walk is as long as the form. Immutable once
 * made, so all threads share it.
 *
 * <p>A form's first letter may be of either case, as at the beginning of a sentence.
 */
final class TermTrie {
  private final Node root = new Node();

  /** One more character of some forms. */
  static final class Node {
    private static final Node[] NONE = {};

    private char[] characters = {}; // In order, each with its node.
    private Node[] next = NONE;
    private String path = "";

    /** The node after one more character, or null where no form goes on so. */
    Node after(char c) {
      int at = Arrays.binarySearch(characters, c);
      return at < 0 ? null : next[at];
    }

    /** Where the form that ends here leads; empty where none does. */
    String path() {
      return path;
    }

    private Node grow(char c) {
      int at = Arrays.binarySearch(characters, c);
      if (at >= 0) {
        return next[at];
      }
      int place = -at - 1;
      int length = characters.length;
      char[] more = Arrays.copyOf(characters, length + 1);
      Node[] nodes = Arrays.copyOf(next, length + 1);
      System.arraycopy(characters, place, more, place + 1, length - place);
      System.arraycopy(next, place, nodes, place + 1, length - place);
      more[place] = c;
      nodes[place] = new Node();
      characters = more;
      next = nodes;
      return nodes[place];
    }
  }

  TermTrie(List<SiteFrame.Term> terms) {
    terms.forEach(term -> add(term.form(), term.path()));
    // What is written exactly so comes before what differs in its first letter.
    terms.forEach(term -> add(otherCase(term.form()), term.path()));
  }

  private void add(String form, String path) {
    if (form.isEmpty()) {
      return;
    }
    Node node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.grow(form.charAt(i));
    }
    if (node.path.isEmpty()) {
      node.path = path;
    }
  }

  private static String otherCase(String form) {
    if (form.isEmpty()) {
      return form;
    }
    char first = form.charAt(0);
    char other =
        Character.isLowerCase(first) ? Character.toUpperCase(first) : Character.toLowerCase(first);
    return other + form.substring(1);
  }

  Node root() {
    return root;
  }

  boolean isEmpty() {
    return root.next.length == 0;
  }
}
