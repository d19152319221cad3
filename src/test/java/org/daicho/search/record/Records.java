package org.daicho.search.record;

import java.util.List;
import java.util.Map;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/** Records made up for a test. */
public final class Records {
  private Records() {}

  /** A record that says one thing. */
  public static SearchRecord saying(String id, String text) {
    return new SearchRecord(
        "ja/programmes/" + id + ".html",
        Map.of("kind", List.of(new Term("programmes", "事業"))),
        new Text(Map.of(Lang.JA, text)),
        "",
        List.of(),
        Text.EMPTY,
        List.of(),
        List.of(),
        Figure.BLANK,
        "");
  }
}
