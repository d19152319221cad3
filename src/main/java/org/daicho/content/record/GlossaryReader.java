package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daicho.model.Entry;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

final class GlossaryReader implements EntryReader {
  /** Hiragana with the long-vowel mark. */
  private static final Pattern READING = Pattern.compile("[ぁ-ゖー]+");

  @Override
  public Entry read(Id id, Fields fields, Text body) {
    fields.require(GlossaryTerm.READING.name(), "さいむふたんこうい");
    GlossaryTerm term =
        new GlossaryTerm(
            id,
            fields.requiredText(GlossaryTerm.NAME, "債務負担行為"),
            body,
            fields
                .parsed(
                    GlossaryTerm.READING.name(),
                    "not-a-reading",
                    "a reading in hiragana",
                    "さいむふたんこうい",
                    text -> Optional.of(text).filter(READING.asMatchPredicate()))
                .orElse(""),
            also(fields),
            fields.requiredText(GlossaryTerm.DEFINITION, "翌年度以降の支出を約束すること。"),
            see(fields),
            fields.read(GlossaryTerm.SOURCE));
    fields.close();
    return term;
  }

  private static Map<Lang, List<String>> also(Fields fields) {
    Map<Lang, List<String>> also = new TreeMap<>();
    fields
        .group(GlossaryTerm.ALSO.name(), "other written forms per language")
        .ifPresent(
            group -> {
              for (Lang lang : group.reporter().languages()) {
                List<String> forms = forms(group, lang.tag());
                if (!forms.isEmpty()) {
                  also.put(lang, forms);
                }
              }
              group.close();
            });
    return also;
  }

  private static List<String> forms(Fields group, String key) {
    List<String> forms = new ArrayList<>();
    for (Node item : group.list(key, "a list of words")) {
      if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        forms.add(scalar.text().strip());
      } else if (!(item instanceof Node.Unreadable)) {
        group.wrongType(key, item, "a list of words");
      }
    }
    return List.copyOf(forms);
  }

  private static List<EntryKey> see(Fields fields) {
    List<EntryKey> see = new ArrayList<>();
    for (Node item :
        fields.list(
            GlossaryTerm.SEE.name(), "a list of records, such as `[glossary/subsidy-rate]`")) {
      if (item instanceof Node.Scalar scalar) {
        String text = scalar.text().strip();
        Optional<EntryKey> key = key(text);
        key.ifPresentOrElse(
            see::add, () -> fields.reporter().mentions().put(item.location(), text));
      } else if (!(item instanceof Node.Unreadable)) {
        fields.wrongType(
            GlossaryTerm.SEE.name(), item, "a record, such as `programmes/koto-robot-shop`");
      }
    }
    return List.copyOf(see);
  }

  private static Optional<EntryKey> key(String text) {
    int slash = text.indexOf('/');
    String id = text.substring(slash + 1);
    return slash > 0 && Id.isValid(id)
        ? Kind.ofFolder(text.substring(0, slash))
            .filter(Kind::hasPages)
            .map(kind -> new EntryKey(kind, Id.of(id)))
        : Optional.empty();
  }
}
