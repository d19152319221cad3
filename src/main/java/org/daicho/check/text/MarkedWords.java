package org.daicho.check.text;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.concurrent.SideBySide;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Quote;

/** Fields that are words alone, such as a summary, in which somebody writes Markdown. */
final class MarkedWords implements Rule {
  /** Emphasis by two asterisks, and links: what nobody writes but as Markdown. */
  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*[^*\\s](?:[^*]*[^*\\s])?\\*\\*"
              + "|!?\\[[^\\[\\]]+]\\((?:https?:|mailto:|\\.{0,2}/|[a-z]+/|#)[^()\\s]*\\)");

  private static final String HINT =
      "write the words alone; Markdown is read in the text next to a record";

  @Override
  public String code() {
    return "unshown-markdown";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    for (TextField field : TextField.of(catalogue.site())) {
      check(field, (where, mark) -> findings.reportSite(where, message(mark), HINT));
    }
    SideBySide.forEach(
        catalogue.all().toList(),
        entry -> {
          for (TextField field : catalogue.texts(entry)) {
            if (!field.isMarkdown()) {
              check(field, (where, mark) -> findings.report(entry, where, message(mark), HINT));
            }
          }
        });
  }

  private static String message(String mark) {
    return "`" + Quote.brief(mark) + "` is shown as it stands here, with its marks";
  }

  private static void check(TextField field, BiConsumer<String, String> report) {
    for (Map.Entry<Lang, String> words : field.text().values().entrySet()) {
      String value = words.getValue();
      if (value.contains("**") || value.contains("](")) {
        Matcher mark = MARK.matcher(value);
        if (mark.find()) {
          report.accept(field.path() + "." + words.getKey(), mark.group());
        }
      }
    }
  }
}
