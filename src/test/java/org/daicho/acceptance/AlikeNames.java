package org.daicho.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links of one list that read alike and lead to different pages. */
final class AlikeNames {
  private AlikeNames() {}

  /** What an element of a list says, and where it leads. */
  private record Said(String words, String href) {}

  /** Each such pair of a page, as its words and the two addresses. */
  static List<String> in(Document page) {
    Stream<List<String>> lists =
        page.select("main ul, main ol, dl.facts > div, .neighbours").stream()
            .map(list -> alike(list.select("> li, > dd, > p").stream().map(AlikeNames::output)));
    Stream<List<String>> tables =
        page.select("main table").stream().map(table -> alike(rows(table)));
    return Stream.concat(lists, tables).flatMap(List::stream).toList();
  }

  private static List<String> alike(Stream<Said> list) {
    Map<String, String> seen = new HashMap<>();
    List<String> alike = new ArrayList<>();
    list.filter(output -> !output.href.isEmpty())
        .forEach(
            output -> {
              String before = seen.putIfAbsent(output.words, output.href);
              if (before != null && !before.equals(output.href)) {
                alike.add(output.words + ": " + before + ", " + output.href);
              }
            });
    return alike;
  }

  private static Said output(Element element) {
    return new Said(element.text(), element.select("a[href]").attr("href"));
  }

  /** Of the rows of a table all words without the figures; a merged cell is of each of its rows. */
  private static Stream<Said> rows(Element table) {
    List<Said> rows = new ArrayList<>();
    List<String> merged = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (Element row : table.select("> tbody > tr")) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < left.size(); i++) {
        if (left.get(i) > 0) {
          words.append(merged.get(i)).append('|');
          left.set(i, left.get(i) - 1);
        }
      }
      for (Element cell : row.children()) {
        if (!cell.hasClass("figure") && !cell.text().equals("〃")) {
          words.append(cell.text()).append('|');
          merged.add(cell.text());
          left.add(Integer.parseInt("0" + cell.attr("rowspan")) - 1);
        }
      }
      rows.add(new Said(words.toString(), row.select("th a[href]").attr("href")));
    }
    return rows.stream();
  }
}
