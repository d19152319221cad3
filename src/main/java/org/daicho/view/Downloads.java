package org.daicho.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the files of a table are called. The pages that link to them and the package that writes
 * them both ask here, so a link cannot miss its file.
 */
public final class Downloads {
  private static final Pattern TABLE_ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final String PAGE_ENDING = ".html";

  private Downloads() {}

  /** A form in which a table can be downloaded, in the order that pages offer them. */
  public enum Format implements Worded {
    /** For a spreadsheet by double click. */
    EXCEL("csv-excel", ".excel.csv"),
    /** For programs. */
    CSV("csv", ".csv"),
    JSON("json", ".json");

    private final String word;
    private final String ending;

    Format(String word, String ending) {
      this.word = word;
      this.ending = ending;
    }

    @Override
    public String word() {
      return word;
    }

    /** How the file's name ends. */
    public String ending() {
      return ending;
    }
  }

  /**
   * What the names of a page's files begin with: its path without {@code .html}.
   *
   * @throws IllegalArgumentException where the path does not end so
   */
  public static String base(String pagePath) {
    if (!pagePath.endsWith(PAGE_ENDING)) {
      throw new IllegalArgumentException("not the path of a page: " + pagePath);
    }
    return pagePath.substring(0, pagePath.length() - PAGE_ENDING.length());
  }

  /**
   * {@code <base>.<table id>.csv} and the like, e.g. {@code ja/plans/general.amounts.csv}.
   *
   * @param base the page's path as {@link #base} gives it
   * @throws IllegalArgumentException where the id could not stand in a file name
   */
  public static String path(String base, String tableId, Format format) {
    if (!TABLE_ID.matcher(tableId).matches()) {
      throw new IllegalArgumentException("not a table's id: `" + tableId + "`");
    }
    return base + "." + tableId + format.ending();
  }

  /**
   * The links to a table's files, which lie next to the page.
   *
   * @param pagePath the page that the files are named after; for a table cut into several pages of
   *     one folder, the first
   */
  public static List<Download> of(String pagePath, Table table) {
    String base = base(pagePath);
    String name = base.substring(base.lastIndexOf('/') + 1);
    return Stream.of(Format.values())
        .map(format -> new Download(format, path(name, table.id(), format)))
        .toList();
  }
}
