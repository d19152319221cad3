package org.daicho.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.output.Output;
import org.daicho.view.Paths;

/**
 * What a page's script shows of a glossary term without leaving the page: a classic script as in
 * {@link ProfileFiles}, {@code glossary.js}, with name and definition by the term's fragment on the
 * glossary's page. Words in another language than the page's are an array of themselves and that
 * language.
 */
public final class TermNotes {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private TermNotes() {}

  /**
   * @param folder where it lies, with a slash at its end
   */
  public static Output of(Catalogue catalogue, Lang lang, String folder) {
    return new Output(
        folder + "glossary.js",
        out -> {
          write(out, "daicho(");
          try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            for (GlossaryTerm term : catalogue.glossary()) {
              String path = Paths.entry(lang, term.key());
              json.writeArrayFieldStart(path.substring(path.indexOf('#') + 1));
              words(json, term.name().in(lang), lang);
              words(json, term.definition().in(lang), lang);
              json.writeEndArray();
              json.writeRaw('\n');
            }
            json.writeEndObject();
          }
          write(out, ");\n");
        });
  }

  private static void words(JsonGenerator json, Words words, Lang lang) throws IOException {
    if (words.lang().equals(lang)) {
      json.writeString(words.value());
    } else {
      json.writeStartArray();
      json.writeString(words.value());
      json.writeString(words.lang().tag());
      json.writeEndArray();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
