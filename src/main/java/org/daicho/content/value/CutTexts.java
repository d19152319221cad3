package org.daicho.content.value;

import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.daicho.model.Site;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;

/**
 * Texts without quotes that end at a {@code #}. YAML takes what follows for a comment, so it would
 * not be published, though {@code Opens # places} is meant as a text. A comment on purpose has two
 * spaces or more in front of it, or a line of its own.
 */
public final class CutTexts {
  private static final String CODE = "cut-text";

  private CutTexts() {}

  /** Reports all that the readers came upon, as strictly as the site wants. */
  public static void report(Site site, Reporter reporter) {
    Site.Strictness strictness = site.strictness(CODE);
    if (strictness == Site.Strictness.OFF) {
      return;
    }
    for (Node.Scalar text : reporter.cut()) {
      Location at = text.location();
      reporter
          .diagnostics()
          .add(
              new Diagnostic(
                  strictness == Site.Strictness.ERROR ? Severity.ERROR : Severity.WARNING,
                  CODE,
                  at,
                  "the text ends before `"
                      + Quote.brief(text.comment())
                      + "`, which is a comment and is not published",
                  "put it all in quotes if it belongs to the text; otherwise write two spaces"
                      + " before the `#`"));
    }
  }
}
