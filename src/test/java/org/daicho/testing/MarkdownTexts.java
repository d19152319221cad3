package org.daicho.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Texts that are near to Markdown: words and signs in any order. */
public final class MarkdownTexts implements ArbitrarySupplier<String> {
  @Override
  public Arbitrary<String> get() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a", "事業", "計画。", "「𠮷」", "é", "ab cd", "1", "・a", "①", "🙂", "　", "\u00a0", "\u200b");
    Arbitrary<String> signs =
        Arbitraries.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "#",
            "# ",
            "- ",
            "1. ",
            "+",
            ">",
            "> ",
            "=",
            "---",
            "\\",
            "&",
            "&amp;",
            "<",
            "<b>",
            "[",
            "]",
            "(",
            ")",
            "![",
            "|",
            "~",
            "~~",
            "<br>",
            ":",
            "\"",
            "'",
            "!",
            ".",
            "\t",
            "    ",
            "https://a.b",
            "[x](y)");
    return Arbitraries.oneOf(words, signs).list().ofMaxSize(12).map(l -> String.join("", l));
  }
}
