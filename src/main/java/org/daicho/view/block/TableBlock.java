package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Chart;
import org.daicho.view.Download;
import org.daicho.view.Link;
import org.daicho.view.PageLink;
import org.daicho.view.Table;

/**
 * A table with its downloads and with charts of it, which so have their table and its data.
 *
 * @param extent of a table that is cut into pages, which rows this one has, in words; empty where
 *     it stands whole
 * @param pages the navigation between them; none where it stands whole
 * @param whole where a table that is cut into pages is sorted and filtered as a whole; empty words
 *     where it stands whole or there is no such place
 */
public record TableBlock(
    Table table,
    List<Download> downloads,
    String extent,
    List<PageLink> pages,
    Link whole,
    List<Chart> charts)
    implements Block {

  /** One that stands whole. */
  public TableBlock(Table table, List<Download> downloads) {
    this(table, downloads, "", List.of(), Link.NOWHERE, List.of());
  }

  /** Whether a chart says all that the table does. */
  public boolean folded() {
    return charts.stream().anyMatch(Chart::whole);
  }
}
