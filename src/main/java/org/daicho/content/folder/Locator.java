package org.daicho.content.folder;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Lang;
import org.daicho.model.value.TranslationState;
import org.daicho.yaml.Decoder;
import org.daicho.yaml.MergeConflicts;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;

/**
 * Finds where a value of an entry was written, by reading its file once more. Only what is reported
 * is ever looked up, so nothing need be remembered of the rest.
 */
public final class Locator {
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

  private final ContentFolder folder;

  /** Findings of one file mostly come in a row. */
  private final AtomicReference<Parsed> last =
      new AtomicReference<>(new Parsed(Path.of(""), Optional.empty()));

  private record Parsed(Path file, Optional<Node> root) {}

  public Locator(ContentFolder folder) {
    this.folder = folder;
  }

  /**
   * The place of a value.
   *
   * @param path the way to it through fields and list items, e.g. {@code lines[2].amounts}; where
   *     it leads to nothing, the place of the last thing on the way counts. A way that ends in
   *     {@code :} means the field's name instead of its value.
   */
  public Location locate(EntryKey key, String path) {
    Optional<ContentFolder.RecordFile> record = folder.record(key);
    if (record.isEmpty()) {
      return Location.ofFile(key.toString());
    }
    return locate(record.get().path(), path);
  }

  /** The file of a record as a whole, which is not read for it. */
  public Location file(EntryKey key) {
    return Location.ofFile(
        folder.record(key).map(record -> folder.show(record.path())).orElse(key.toString()));
  }

  /** The place of a value in {@code site.yaml}. */
  public Location locateInSite(String path) {
    return folder.site().map(p -> locate(p, path)).orElse(Location.ofFile("site.yaml"));
  }

  /** The place of a translation; where it is missing, of the text that it is to be of. */
  public Location locate(Translation translation) {
    boolean missing = translation.state() == TranslationState.MISSING;
    String path = translation.field().path() + (missing ? ":" : "." + translation.lang());
    if (translation.entry().isEmpty()) {
      return locateInSite(path);
    }
    EntryKey key = translation.entry().get().key();
    if (!translation.field().path().equals(TextField.BODY)) {
      return locate(key, path);
    }
    return missing ? file(key) : locateInBody(key, translation.lang(), 0, 1);
  }

  /**
   * The place of a piece of a record's body.
   *
   * @param offset in characters from its beginning, as read
   */
  public Location locateInBody(EntryKey key, Lang lang, int offset, int length) {
    Path path = folder.bodies(key).get(lang.tag());
    if (path == null) {
      return Location.ofFile(key.toString());
    }
    String shown = folder.show(path);
    String raw =
        folder
            .bytes(path, new Diagnostics())
            .flatMap(b -> Decoder.decode(shown, b, new Diagnostics()))
            .map(text -> MergeConflicts.settle(shown, text, new Diagnostics()))
            .orElse("");
    int start = (raw.length() - raw.stripLeading().length()) + offset;
    if (start >= raw.length()) {
      return Location.ofFile(shown);
    }
    int line = 1 + (int) raw.substring(0, start).chars().filter(c -> c == '\n').count();
    int lineStart = raw.lastIndexOf('\n', start - 1) + 1;
    int column = 1 + raw.codePointCount(lineStart, start);
    int end = Math.min(raw.length(), start + length);
    return new Location(shown, line, column, Math.max(1, raw.codePointCount(start, end)));
  }

  /** What a record writes as a value; empty where it is a group, or the path means its name. */
  public String written(EntryKey key, String path) {
    Optional<Node> node = folder.record(key).flatMap(record -> parse(record.path()));
    Matcher steps = STEP.matcher(path);
    while (node.isPresent() && steps.find()) {
      String field = steps.group(1);
      int index = field == null ? Integer.parseInt(steps.group(2)) : 0;
      Node within = node.get();
      node =
          within instanceof Node.Mapping mapping && field != null
              ? mapping.get(field)
              : within instanceof Node.Sequence list && field == null && index < list.items().size()
                  ? Optional.of(list.items().get(index))
                  : Optional.empty();
    }
    return node.isPresent() && node.get() instanceof Node.Scalar value ? value.text() : "";
  }

  private Location locate(Path file, String path) {
    Optional<Node> root = parse(file);
    if (root.isEmpty()) {
      return Location.ofFile(folder.show(file));
    }
    boolean wantsName = path.endsWith(":");
    Node node = root.get();
    Location place = node.location();
    Matcher steps = STEP.matcher(wantsName ? path.substring(0, path.length() - 1) : path);
    while (steps.find()) {
      if (node instanceof Node.Mapping mapping && steps.group(1) != null) {
        Optional<Node.Pair> pair = mapping.pair(steps.group(1));
        if (pair.isEmpty()) {
          return place;
        }
        node = pair.get().value();
        place =
            wantsName || !(node instanceof Node.Scalar)
                ? pair.get().key().location()
                : node.location();
      } else if (node instanceof Node.Sequence sequence
          && steps.group(2) != null
          && Integer.parseInt(steps.group(2)) < sequence.items().size()) {
        node = sequence.items().get(Integer.parseInt(steps.group(2)));
        place = node.location();
      } else {
        return place;
      }
    }
    return place;
  }

  private Optional<Node> parse(Path file) {
    Parsed parsed = last.get();
    if (!parsed.file.equals(file)) {
      Diagnostics reportedAlready = new Diagnostics();
      Optional<Node> root =
          folder
              .bytes(file, reportedAlready)
              .flatMap(b -> Yaml.parse(folder.show(file), b, reportedAlready));
      parsed = new Parsed(file, root);
      last.set(parsed);
    }
    return parsed.root;
  }
}
