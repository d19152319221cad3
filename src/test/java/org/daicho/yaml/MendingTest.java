package org.daicho.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** How much is read in search of mends. */
class MendingTest {
  private static final String BROKEN = "name: {ja: [甲 乙} 丙: \"丁\n".repeat(200);

  private final Diagnostics diagnostics = new Diagnostics();

  /** Mends as often as it helps; whether the whole text was read at last. */
  private boolean mend(Mending mending) {
    while (true) {
      MarkedYAMLException failed =
          assertThrows(MarkedYAMLException.class, () -> Yaml.root(mending.text().text()));
      if (!mending.mend(failed)) {
        return false;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 10_000, 100_000, 1_000_000})
  void a_text_with_many_mistakes_is_given_up_after_so_many_characters(long most) {
    MendedText text = MendedText.of("content/plans/a.yaml", BROKEN);
    Mending mending = new Mending(text, diagnostics, most);

    assertFalse(mend(mending));
    assertTrue(mending.read() < most + 2L * BROKEN.length(), "read " + mending.read());
    assertFalse(diagnostics.sorted().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: {ja: 甲, en: A\nnumber: 1\n", "name：甲\nnumber: 2\n"})
  void what_one_mend_puts_right_is_explained_in_words_where_nothing_more_may_be_read(String text) {
    Mending mending = new Mending(MendedText.of("content/plans/a.yaml", text), diagnostics, 0);

    assertFalse(mend(mending));
    assertEquals(1, diagnostics.sorted().size());
    assertEquals(List.of("yaml"), diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
