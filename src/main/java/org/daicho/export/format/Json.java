package org.daicho.export.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.daicho.model.Entry;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/**
 * JSON as this package writes it: two spaces a level, LF, a newline at the end. What is empty is
 * left out.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator generator;
  private final List<Lang> languages;

  private Json(JsonGenerator generator, List<Lang> languages) {
    this.generator = generator;
    this.languages = languages;
  }

  /** Writes one document. Texts list their languages in the order given, others after them. */
  public static void write(OutputStream out, List<Lang> languages, Consumer<Json> document)
      throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                      .withObjectEmptySeparator("")
                      .withArrayEmptySeparator(""))
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter));
      document.accept(new Json(generator, languages));
      generator.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  public void object(Runnable members) {
    io(generator::writeStartObject);
    members.run();
    io(generator::writeEndObject);
  }

  public void object(String name, Runnable members) {
    name(name);
    object(members);
  }

  /** A list that is there even when it is empty. */
  public <T> void list(String name, Collection<T> items, Consumer<T> item) {
    name(name);
    io(generator::writeStartArray);
    items.forEach(item);
    io(generator::writeEndArray);
  }

  /** A list, where there is anything in it. */
  public <T> void some(String name, Collection<T> items, Consumer<T> item) {
    if (!items.isEmpty()) {
      list(name, items, item);
    }
  }

  /** A list of objects, each with what is written of an item. */
  public <T> void objects(String name, Collection<T> items, Consumer<T> members) {
    list(name, items, item -> object(() -> members.accept(item)));
  }

  /** The same; left out where there is none. */
  public <T> void someObjects(String name, Collection<T> items, Consumer<T> members) {
    some(name, items, item -> object(() -> members.accept(item)));
  }

  /** An object; left out where there is none. */
  public <T> void object(String name, Optional<T> item, Consumer<T> members) {
    item.ifPresent(i -> object(name, () -> members.accept(i)));
  }

  /** Mentions of records of one kind; left out where there is none. */
  public void references(String name, Kind kind, Collection<Id> ids) {
    someObjects(name, ids, id -> referenceMembers(kind, id));
  }

  /** A member for each value, where there are any. */
  public <T> void map(String name, Map<Id, T> values, BiConsumer<String, T> member) {
    if (!values.isEmpty()) {
      object(name, () -> values.forEach((id, value) -> member.accept(id.value(), value)));
    }
  }

  public void value(String value) {
    io(() -> generator.writeString(value));
  }

  public void put(String name, String value) {
    if (!value.isEmpty()) {
      io(() -> generator.writeStringField(name, value));
    }
  }

  /** Anything that prints itself as the standards write it: an id, a day, a month, a rate. */
  public void put(String name, Optional<?> value) {
    value.ifPresent(v -> put(name, v.toString()));
  }

  public void put(String name, long value) {
    io(() -> generator.writeNumberField(name, value));
  }

  public void put(String name, BigDecimal value) {
    io(() -> generator.writeNumberField(name, value));
  }

  public void put(String name, boolean value) {
    io(() -> generator.writeBooleanField(name, value));
  }

  public void put(String name, Text text) {
    if (!text.isEmpty()) {
      object(name, () -> inOrder(text).forEach(lang -> put(lang.tag(), text.get(lang))));
    }
  }

  /**
   * A known figure is a number; any other says why there is none, and what nobody recorded is
   * absent.
   */
  public void put(String name, Figure figure) {
    if (figure.isKnown()) {
      put(name, figure.decimal());
    } else if (figure.isRecorded()) {
      object(name, () -> put("state", figure.state().word()));
    }
  }

  public void reference(String name, Kind kind, Optional<Id> id) {
    id.ifPresent(i -> object(name, () -> referenceMembers(kind, i)));
  }

  public void reference(Kind kind, Id id) {
    object(() -> referenceMembers(kind, id));
  }

  /** A reference to a term: the vocabulary's, with the term. */
  public void term(String name, Id vocabulary, Optional<Id> term) {
    term.ifPresent(
        t ->
            object(
                name,
                () -> {
                  referenceMembers(Kind.VOCABULARY, vocabulary);
                  put("term", t.value());
                }));
  }

  public void reference(Entry entry) {
    reference(entry.kind(), entry.id());
  }

  private void referenceMembers(Kind kind, Id id) {
    put("kind", kind.word());
    put("id", id.value());
  }

  private Set<Lang> inOrder(Text text) {
    Set<Lang> order = new LinkedHashSet<>(languages);
    order.addAll(text.values().keySet());
    return order;
  }

  private void name(String name) {
    io(() -> generator.writeFieldName(name));
  }

  private interface Io {
    void run() throws IOException;
  }

  private static void io(Io action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
