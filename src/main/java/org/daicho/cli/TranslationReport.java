package org.daicho.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.daicho.content.folder.Locator;
import org.daicho.diagnostic.Location;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Owner;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.catalogue.TranslationCount;
import org.daicho.model.value.Kind;
import org.daicho.model.value.TranslationState;

/** How far a catalogue is translated, in counts by kind and by organisation, and what is left. */
final class TranslationReport {
  private static final String NO_OWNER = "-";
  private static final List<String> KINDS =
      Stream.concat(Stream.of(Translation.SITE), Stream.of(Kind.values()).map(Kind::folder))
          .toList();

  private final TranslationCount total;
  private final Map<String, TranslationCount> byKind;
  private final Map<String, TranslationCount> byOrganisation;
  private final List<Translation> open;
  private final long gone;
  private final Locator locator;

  /**
   * @param gone how many lines of the ledger are of texts that are no longer there
   */
  TranslationReport(Catalogue catalogue, List<Translation> all, long gone, Locator locator) {
    this.total = TranslationCount.of(all);
    this.byKind = TranslationCount.by(all, Translation::kind, Comparator.comparing(KINDS::indexOf));
    this.byOrganisation =
        TranslationCount.by(all, t -> organisation(catalogue, t), Comparator.naturalOrder());
    this.open = all.stream().filter(t -> t.state().isOpen()).toList();
    this.gone = gone;
    this.locator = locator;
  }

  private static String organisation(Catalogue catalogue, Translation translation) {
    return translation
        .entry()
        .flatMap(e -> Owner.of(catalogue, e))
        .map(o -> o.id().value())
        .orElse(NO_OWNER);
  }

  /** For people: each that is open at its place, then the counts. */
  void text(PrintStream out) {
    for (Translation t : open) {
      out.println(
          locator.locate(t)
              + ": "
              + t.state().word()
              + "["
              + t.lang()
              + "] "
              + t.record()
              + " `"
              + t.field().path()
              + "`");
    }
    if (!open.isEmpty()) {
      out.println();
    }
    counts("kind", byKind, out);
    out.println();
    counts("organisation", byOrganisation, out);
    out.println();
    print("total", total, out);
    if (gone > 0) {
      out.println();
      out.println(
          "Lines of the ledger whose text or translation is gone: "
              + gone
              + "; --mark drops them.");
    }
  }

  private void counts(String heading, Map<String, TranslationCount> counts, PrintStream out) {
    print(out, heading, "texts", "current", "unmarked", "stale", "missing");
    counts.forEach((name, count) -> print(name, count, out));
  }

  private void print(String name, TranslationCount c, PrintStream out) {
    print(out, name, c.total(), c.current(), c.unmarked(), c.stale(), c.missing());
  }

  private void print(PrintStream out, Object... cells) {
    int width =
        Stream.concat(byKind.keySet().stream(), byOrganisation.keySet().stream())
            .mapToInt(String::length)
            .reduce("organisation".length(), Math::max);
    out.println(String.format(Locale.ROOT, "%-" + width + "s %8s %8s %8s %8s %8s", cells));
  }

  /** For programs: {@code {"total": {…}, "kinds": […], "organisations": […], "open": […]}}. */
  void json(PrintStream out) {
    JsonReport.print(
        out,
        json -> {
          json.writeObjectFieldStart("total");
          members(total, json);
          json.writeEndObject();
          groups("kinds", "kind", byKind, json);
          groups("organisations", "organisation", byOrganisation, json);
          json.writeArrayFieldStart("open");
          for (Translation t : open) {
            write(t, json);
          }
          json.writeEndArray();
          json.writeNumberField("gone", gone);
        });
  }

  private static void groups(
      String list, String name, Map<String, TranslationCount> groups, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(list);
    for (Map.Entry<String, TranslationCount> group : groups.entrySet()) {
      json.writeStartObject();
      if (group.getKey().equals(NO_OWNER)) {
        json.writeNullField(name);
      } else {
        json.writeStringField(name, group.getKey());
      }
      members(group.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void members(TranslationCount count, JsonGenerator json) throws IOException {
    json.writeNumberField("translations", count.total());
    for (TranslationState state : TranslationState.values()) {
      json.writeNumberField(state.word(), count.of(state));
    }
  }

  private void write(Translation t, JsonGenerator json) throws IOException {
    Location location = locator.locate(t);
    json.writeStartObject();
    json.writeStringField("state", t.state().word());
    json.writeStringField("language", t.lang().tag());
    json.writeStringField("record", t.record());
    json.writeStringField("field", t.field().path());
    json.writeStringField("file", location.file());
    if (!location.isWholeFile()) {
      json.writeNumberField("line", location.line());
      json.writeNumberField("column", location.column());
    }
    json.writeEndObject();
  }
}
