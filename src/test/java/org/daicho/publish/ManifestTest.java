package org.daicho.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  @Test
  void is_a_plain_sorted_text() {
    Manifest manifest =
        new Manifest(
            Map.of(
                "b c.html", new Manifest.Entry(10, 1_700_000_000_123_456_789L, "page 1"),
                "a/事業.html", new Manifest.Entry(0, -5, "")));
    String text =
        "daicho manifest 1\na/事業.html\t0\t-5\t\nb c.html\t10\t1700000000123456789\tpage 1\n";
    assertEquals(text, manifest.text());
    assertEquals(manifest, Manifest.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "daicho manifest 2\na\t1\t1\tf\n",
        "daicho manifest 1\na\t1\t1\tf\nb\t1\t1\tfi",
        "daicho manifest 1\na\t1\t1\n",
        "daicho manifest 1\na\tone\t1\tf\n",
        "\0\0\0"
      })
  void counts_for_nothing_where_it_is_torn_or_of_another_kind(String text) {
    assertEquals(Manifest.none(), Manifest.parse(text));
  }
}
