package org.daicho.export;

import org.daicho.model.GlossaryTerm;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.view.Paths;

/**
 * What a page's script shows of a glossary term without leaving the page: a classic script as in
 * {@link ProfileFiles}, {@code glossary.js}, with name and definition by the term's fragment on the
 * glossary's page. Words in another language than the page's are an array of themselves and that
 * language.
 */
public final class TermNotes {
  private TermNotes() {}

  /**
   * @param folder where it lies, with a slash at its end
   */
  public static Output of(Catalogue catalogue, Lang lang, String folder) {
    return ScriptFile.of(
        folder + "glossary.js",
        json -> {
          json.writeStartObject();
          for (GlossaryTerm term : catalogue.glossary()) {
            String path = Paths.entry(lang, term.key());
            json.writeArrayFieldStart(path.substring(path.indexOf('#') + 1));
            ScriptFile.words(json, term.name().in(lang), lang);
            ScriptFile.words(json, term.definition().in(lang), lang);
            json.writeEndArray();
            json.writeRaw('\n');
          }
          json.writeEndObject();
        });
  }
}
