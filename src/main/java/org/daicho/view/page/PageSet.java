package org.daicho.view.page;

import java.util.List;
import org.daicho.view.Table;

/**
 * Pages that are made together, and the tables that can be downloaded from them.
 *
 * @param tables each once, under the page that its files are named after
 */
public record PageSet(List<Page> pages, List<NamedTable> tables) {

  /**
   * @param pagePath the page that the table's files are named after
   */
  public record NamedTable(String pagePath, Table table) {}
}
