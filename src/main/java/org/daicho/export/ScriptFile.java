package org.daicho.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.output.Output;

/** Data as a script that hands it over: pages in a folder can load a script, but no JSON. */
final class ScriptFile {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private ScriptFile() {}

  /** Writes the data. */
  interface Writer {
    void write(JsonGenerator json) throws IOException;
  }

  static Output of(String path, Writer data) {
    return new Output(
        path,
        out -> {
          write(out, "daicho(");
          try (JsonGenerator json = FACTORY.createGenerator(out)) {
            data.write(json);
          }
          write(out, ");\n");
        });
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Words, and next to them their language where it is not the page's. */
  static void words(JsonGenerator json, Words words, Lang page) throws IOException {
    if (words.lang().equals(page)) {
      json.writeString(words.value());
    } else {
      strings(json, words.value(), words.lang().tag());
    }
  }

  static void strings(JsonGenerator json, String... texts) throws IOException {
    json.writeArray(texts, 0, texts.length);
  }
}
