package org.daicho.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page says, as plain text that outlives a new look: its headings with their levels, its
 * tables as {@code a | b | c}, its lists indented, its links as {@code [text](href)}. It is read as
 * a screen reader would: what is hidden from the eye counts, what is hidden from the ear does not,
 * and controls, which scripts bring to life, are left out.
 */
final class PageText {
  /** In a table, the continuation of the cell above, and of the cell before. */
  private static final String BELOW = "^";

  private static final String BESIDE = "<";

  private final List<String> lines = new ArrayList<>();

  private PageText() {}

  /** The reading of a page's {@code main}, one line a statement. */
  static String of(String html) {
    PageText text = new PageText();
    text.block(Jsoup.parse(html).selectFirst("main"), "");
    return String.join("\n", text.lines) + "\n";
  }

  private void block(Element element, String indent) {
    if (isSilent(element)) {
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> element.children().forEach(item -> item(item, indent));
      case "dl" -> element.children().forEach(pair -> fact(pair, indent));
      case "table" -> table(element);
      case "svg" -> drawing(element);
      default -> pieces(element, indent);
    }
  }

  /** Runs of words and inline elements are lines; the blocks between them speak for themselves. */
  private void pieces(Element element, String indent) {
    StringBuilder run = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof Element e && holdsBlocks(e)) {
        say(indent, run);
        block(e, indent);
      } else {
        run.append(inline(child));
      }
    }
    say(indent, run);
  }

  private void say(String indent, StringBuilder run) {
    String line = run.toString().strip();
    if (!line.isEmpty()) {
      lines.add(indent + line);
    }
    run.setLength(0);
  }

  private static boolean holdsBlocks(Element e) {
    return !isSilent(e)
        && (e.isBlock()
            || e.normalName().equals("svg")
            || e.children().stream().anyMatch(PageText::holdsBlocks));
  }

  private static boolean isSilent(Element e) {
    return e.attr("aria-hidden").equals("true")
        || e.hasAttr("hidden")
        || List.of("script", "template", "select", "label", "button", "input", "form")
            .contains(e.normalName());
  }

  private void heading(Element heading) {
    lines.add("");
    lines.add("#".repeat(heading.normalName().charAt(1) - '0') + " " + words(heading));
  }

  private void item(Element item, String indent) {
    int before = lines.size();
    pieces(item, indent + "  ");
    if (lines.size() > before) {
      lines.set(before, indent + "- " + lines.get(before).substring(indent.length() + 2));
    }
  }

  /** A term with its values; the pair may be wrapped in an element of its own. */
  private void fact(Element pair, String indent) {
    if (pair.normalName().equals("div")) {
      List<String> values = pair.select("> dd").stream().map(PageText::words).toList();
      lines.add(indent + words(pair.selectFirst("dt")) + ": " + String.join("; ", values));
    } else {
      lines.add(indent + (pair.normalName().equals("dd") ? ": " : "") + words(pair));
    }
  }

  private void table(Element table) {
    Optional.ofNullable(table.selectFirst("caption"))
        .ifPresent(caption -> lines.add("Table: " + words(caption)));
    List<List<String>> grid = new ArrayList<>();
    List<Element> rows = table.select("tr");
    rows.forEach(row -> grid.add(new ArrayList<>()));
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Element cell : rows.get(r).children()) {
        while (at(grid.get(r), column) != null) {
          column++;
        }
        int height = span(cell, "rowspan");
        int width = span(cell, "colspan");
        for (int i = 0; i < height && r + i < grid.size(); i++) {
          for (int j = 0; j < width; j++) {
            put(grid.get(r + i), column + j, i > 0 ? BELOW : j > 0 ? BESIDE : words(cell));
          }
        }
        column += width;
      }
    }
    grid.forEach(row -> lines.add("| " + String.join(" | ", row).replaceAll(" +", " ").strip()));
  }

  private static int span(Element cell, String which) {
    return cell.hasAttr(which) ? Integer.parseInt(cell.attr(which)) : 1;
  }

  private static String at(List<String> row, int column) {
    return column < row.size() ? row.get(column) : null;
  }

  private static void put(List<String> row, int column, String text) {
    while (row.size() <= column) {
      row.add(null);
    }
    row.set(column, text);
  }

  /** Of a drawing, its title and what its links say. */
  private void drawing(Element svg) {
    Optional.ofNullable(svg.selectFirst("> title"))
        .ifPresent(title -> lines.add("Drawing: " + title.text()));
    for (Element link : svg.select("a[href]")) {
      lines.add("- [" + link.attr("aria-label") + "](" + link.attr("href") + ")");
    }
  }

  /** How many lists an item is in. */
  private static int depth(Element item) {
    return (int) item.parents().stream().filter(e -> e.is("ul, ol")).count();
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    element.childNodes().forEach(child -> words.append(inline(child)));
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  private static String inline(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText().replaceAll("\\s+", " ");
    }
    if (!(node instanceof Element element) || isSilent(element)) {
      return "";
    }
    String words = words(element);
    if (words.isEmpty()) {
      return "";
    }
    return switch (element.normalName()) {
      case "a" -> element.hasAttr("href") ? "[" + words + "](" + element.attr("href") + ")" : words;
      // What shares a cell is parted, so that it does not run together.
      case "li" -> " " + "-".repeat(depth(element)) + " " + words + " ";
      case "p", "div" -> " / " + words;
      case "ul", "ol" -> " " + words + " ";
      default -> words;
    };
  }
}
