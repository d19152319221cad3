package org.daicho.content.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether words and marks of forms mean yes or no. */
final class MeantAnswer {
  private static final Pattern YES =
      Pattern.compile("yes|y|true|t|on|1|はい|有|有り|あり|する|該当|対象|[○◯〇●✓✔☑レ]");

  private static final Pattern NO =
      Pattern.compile("no|n|false|f|off|0|いいえ|無|無し|なし|しない|非該当|対象外|[×✕✗☐-]");

  private MeantAnswer() {}

  /** {@code yes} or {@code no}; empty where nobody can tell. */
  static Optional<String> of(String written) {
    String word =
        Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return YES.matcher(word).matches()
        ? Optional.of("yes")
        : NO.matcher(word).matches() ? Optional.of("no") : Optional.empty();
  }
}
