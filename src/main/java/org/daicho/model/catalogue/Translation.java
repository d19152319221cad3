package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.TextField;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.TranslationState;

/**
 * How one text of the catalogue stands in one language of the site.
 *
 * @param entry whose text it is; absent for the site's own
 */
public record Translation(
    Optional<Entry> entry, TextField field, Lang lang, TranslationState state) {
  /** Stands for a record's key where a text is the site's own. */
  public static final String SITE = "site";

  /**
   * All translations of a catalogue: the site's, then each record's in the order of its fields. A
   * text in the language of the sources is no translation; it counts only where it is missing.
   */
  public static List<Translation> of(Catalogue catalogue) {
    return catalogue.translations();
  }

  static List<Translation> in(Catalogue catalogue) {
    List<Lang> languages = catalogue.site().languages();
    List<Translation> all = new ArrayList<>();
    add(Optional.empty(), TextField.of(catalogue.site()), languages, all);
    for (Kind kind : Kind.values()) {
      for (Entry entry : catalogue.entries(kind)) {
        add(Optional.of(entry), catalogue.texts(entry), languages, all);
      }
    }
    return all;
  }

  private static void add(
      Optional<Entry> entry, List<TextField> fields, List<Lang> languages, List<Translation> all) {
    for (TextField field : fields) {
      for (Lang lang : languages) {
        TranslationState state = field.text().state(lang);
        if (!lang.equals(languages.get(0)) || state == TranslationState.MISSING) {
          all.add(new Translation(entry, field, lang, state));
        }
      }
    }
  }

  /** The record's key as links write it, {@code programmes/koto-robot-shop}, or {@link #SITE}. */
  public String record() {
    return entry.map(e -> e.key().toString()).orElse(SITE);
  }

  /** What the record is of, by its folder, or {@link #SITE}. */
  public String kind() {
    return entry.map(e -> e.kind().folder()).orElse(SITE);
  }
}
