package org.daicho.render;

import java.util.HashSet;
import java.util.Set;
import org.daicho.html.Html;
import org.daicho.model.value.LineBreaks;

/**
 * Leads from where a term first stands on a page to the glossary. It works on HTML that this
 * package has printed, so Markdown and escaping are done with: text between tags is searched, and
 * what is there stays, character by character, within the link.
 *
 * <ul>
 *   <li>The longest form counts, from the left.
 *   <li>Nothing is linked within links, headings, tables and code.
 *   <li>A form does not begin or end within a word: next to a letter or digit of the same script.
 *       In a script without spaces that holds for katakana, and for a form of a single kanji. A
 *       plural s may follow.
 * </ul>
 *
 * <p>One is made for each page, since it remembers what has been linked.
 */
final class TermLinks {
  private static final Set<String> CLOSED =
      Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "table", "code", "pre");

  private static final char PLURAL = 's';
  private static final int NOWHERE = -1;

  private final TermTrie trie;
  private final String root;
  private final Set<String> linked = new HashSet<>();

  /**
   * @param root the way from the page to the site's root
   */
  TermLinks(TermTrie trie, String root) {
    this.trie = trie;
    this.root = root;
  }

  /** Whether there is none to link. */
  boolean isEmpty() {
    return trie.isEmpty();
  }

  /** The same HTML, with links where terms first stand. */
  String link(String html) {
    return isEmpty() ? html : new Pass(html).link();
  }

  /** One way through a piece of HTML. */
  private final class Pass {
    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int copied;
    private int depth; // Of elements in which nothing is linked.
    private char before = ' ';

    Pass(String html) {
      this.html = html;
    }

    String link() {
      int at = 0;
      while (at < html.length()) {
        if (html.charAt(at) == '<') {
          at = tag(at);
        } else if (depth > 0) {
          at = next('<', at);
        } else {
          at = text(at);
        }
      }
      return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    private int next(char c, int from) {
      int found = html.indexOf(c, from);
      return found < 0 ? html.length() : found;
    }

    /** Passes over a tag. Our own HTML is well formed and has no {@code >} within attributes. */
    private int tag(int start) {
      boolean closes = html.startsWith("</", start);
      int from = start + (closes ? 2 : 1);
      int to = from;
      while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
        to++;
      }
      if (CLOSED.contains(html.substring(from, to))) {
        depth += closes ? -1 : 1;
      }
      before = ' ';
      return Math.min(html.length(), next('>', to) + 1);
    }

    /** Links the longest form that begins here, or passes over one character. */
    private int text(int start) {
      char first = character(start);
      TermTrie.Node node = isInWord(before, first) ? null : trie.root().after(first);
      String path = "";
      int end = after(start);
      char last = first;
      for (int at = start; node != null; node = isText(at) ? node.after(character(at)) : null) {
        boolean alone = at == start;
        char ending = character(at);
        at = after(at);
        int close = node.path().isEmpty() ? NOWHERE : close(at, ending, alone);
        if (close != NOWHERE) {
          path = node.path();
          end = close;
          last = close == at ? ending : PLURAL;
        }
      }
      if (!path.isEmpty() && linked.add(path)) {
        out.append(html, copied, start).append("<a class=\"term\" href=\"");
        Html.escape(root + path, out);
        out.append("\">").append(html, start, end).append("</a>");
        copied = end;
      }
      before = last;
      return end;
    }

    /** Where a form that may end here does end: here, after a plural s, or {@link #NOWHERE}. */
    private int close(int at, char last, boolean alone) {
      char following = isText(at) ? character(at) : ' ';
      if (alone && isKanji(last) && (isKanji(before) || isKanji(following))) {
        return NOWHERE;
      }
      if (!isInWord(last, following)) {
        return at;
      }
      boolean plural = following == PLURAL && isSpaced(last);
      return plural && !(isText(at + 1) && isInWord(PLURAL, character(at + 1))) ? at + 1 : NOWHERE;
    }

    private boolean isText(int at) {
      return at < html.length() && html.charAt(at) != '<';
    }

    /** The character at a place, an entity being one. */
    private char character(int at) {
      char c = html.charAt(at);
      if (c == '\n') {
        return ' ';
      }
      if (c != '&') {
        return c;
      }
      return switch (html.substring(at, after(at))) {
        case "&amp;" -> '&';
        case "&lt;" -> '<';
        case "&gt;" -> '>';
        case "&quot;" -> '"';
        case "&#39;" -> '\'';
        default -> '\uFFFC';
      };
    }

    private int after(int at) {
      return html.charAt(at) == '&' ? Math.min(html.length(), next(';', at) + 1) : at + 1;
    }
  }

  /** Whether a word goes on from one character to the next. */
  private static boolean isInWord(char a, char b) {
    return isKatakana(a) && isKatakana(b) || isSpaced(a) && isSpaced(b);
  }

  /** Letters and digits of scripts that part words by spaces. */
  private static boolean isSpaced(char c) {
    return Character.isLetterOrDigit(c) && !LineBreaks.isJapanese(c);
  }

  private static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  private static boolean isKanji(char c) {
    return Character.isIdeographic(c);
  }
}
