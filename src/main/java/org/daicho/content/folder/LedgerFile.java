package org.daicho.content.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.catalogue.TranslationLedger;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Decoder;
import org.daicho.yaml.Quote;

/**
 * The translation ledger, {@code content/translations.tsv}. A line is a record, the path of a text
 * in it, the language it was translated into, and the source text's {@link TranslationLedger#hash},
 * parted by tabs. Lines are sorted, so that two branches that confirm different texts merge without
 * a person.
 */
public final class LedgerFile {
  /** The file's name in {@code content/}. */
  public static final String NAME = "translations.tsv";

  private static final String HEADING = "# written by `daicho translations --mark`\n";
  private static final Pattern LINE =
      Pattern.compile("([a-z0-9/-]+)\t([^\t]+)\t([a-z]{2,3})\t([0-9a-f]{12})");

  private LedgerFile() {}

  /** The site's ledger; an empty one where it has none. What is no line of it is reported. */
  public static TranslationLedger read(
      ContentFolder folder, Optional<byte[]> read, Diagnostics diagnostics) {
    if (read.isEmpty()) {
      return TranslationLedger.EMPTY;
    }
    String file = folder.show(folder.ledger().orElseThrow());
    return read.flatMap(bytes -> Decoder.decode(file, bytes, diagnostics))
        .map(text -> parse(file, text, diagnostics))
        .orElse(TranslationLedger.EMPTY);
  }

  private static TranslationLedger parse(String file, String text, Diagnostics diagnostics) {
    SortedMap<String, SortedMap<TranslationLedger.Line, String>> records = new TreeMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Location place = new Location(file, number, 1, line.codePointCount(0, line.length()));
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        diagnostics.error(
            "translation-ledger",
            place,
            "`" + Quote.brief(line) + "` is not a line of the ledger",
            "a line is a record, a path, a language and a hash, parted by tabs: delete this"
                + " one, and `daicho translations --mark` confirms again what it was for");
        continue;
      }
      TranslationLedger.Line key =
          new TranslationLedger.Line(parts.group(2), Lang.of(parts.group(3)));
      String before =
          records
              .computeIfAbsent(parts.group(1), r -> new TreeMap<>())
              .putIfAbsent(key, parts.group(4));
      if (before != null) {
        diagnostics.error(
            "translation-ledger",
            place,
            "`" + key.path() + "` of " + parts.group(1) + " has a line already",
            "keep the one whose translation was confirmed last");
      }
    }
    return new TranslationLedger(records);
  }

  /**
   * Writes the ledger into a folder of records, whole or not at all, and only where it differs from
   * what is there.
   */
  public static void write(Path root, TranslationLedger ledger) throws IOException {
    StringBuilder text = new StringBuilder(HEADING);
    ledger
        .records()
        .forEach(
            (record, lines) ->
                lines.forEach(
                    (line, hash) ->
                        text.append(record)
                            .append('\t')
                            .append(line.path())
                            .append('\t')
                            .append(line.lang())
                            .append('\t')
                            .append(hash)
                            .append('\n')));
    Path file = root.resolve(NAME);
    if (Files.exists(file) && Files.readString(file).equals(text.toString())) {
      return;
    }
    Path draft = root.resolve("." + NAME); // The walk passes hidden files over.
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
