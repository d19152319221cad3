package org.daicho.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The headings of a text and what a link to each is written as: its words in lower case, hyphens
 * for blanks, without other signs, as GitHub has it; {@code #申し込み方}, {@code #how-to-apply}. A
 * second heading of the same words is {@code #how-to-apply-1}.
 */
final class Headings {
  /** Before the ids of headings: a page's own ids never begin so. */
  static final String PREFIX = "_";

  private static final int LONGEST = 100;
  private static final String NAMELESS = "section";

  private final List<Heading> headings = new ArrayList<>();
  private final Map<String, Heading> bySlug = new LinkedHashMap<>();

  /**
   * @param words the words of a heading
   */
  Headings(Node document, Function<Heading, String> words) {
    collect(document);
    for (Heading heading : headings) {
      String slug = slug(words.apply(heading));
      String free = slug.isEmpty() ? NAMELESS : slug;
      for (int i = 1; bySlug.containsKey(free); i++) {
        free = (slug.isEmpty() ? NAMELESS : slug) + "-" + i;
      }
      bySlug.put(free, heading);
    }
  }

  /** Headings stand on the text's own level, or within quotes and list items. */
  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        headings.add(heading);
      } else if (!(node instanceof Paragraph)) {
        collect(node);
      }
    }
  }

  List<Heading> inOrder() {
    return headings;
  }

  Map<String, Heading> bySlug() {
    return bySlug;
  }

  /** The heading that a fragment without its {@code #} leads to. */
  Optional<Heading> find(String fragment) {
    return Optional.ofNullable(bySlug.get(slug(decode(fragment))));
  }

  /** A fragment as addresses write it, with {@code %E7…}, as the words. */
  static String decode(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment; // No such writing: then it is the sign itself.
    }
  }

  static String slug(String words) {
    StringBuilder slug = new StringBuilder(words.length());
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
              } else if (Character.isLetterOrDigit(c)
                  || c == '-'
                  || c == '_'
                  || type == Character.NON_SPACING_MARK
                  || type == Character.COMBINING_SPACING_MARK
                  || type == Character.OTHER_NUMBER) {
                slug.appendCodePoint(c);
              }
            });
    return slug.toString();
  }
}
