package org.daicho.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.folder.ContentFolder;
import org.daicho.content.folder.KnownNames;
import org.daicho.content.folder.Locator;
import org.daicho.content.folder.WrittenPath;
import org.daicho.content.value.IdForm;
import org.daicho.content.value.Reporter;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Entry;
import org.daicho.model.Reference;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.yaml.Quote;

/**
 * Reports what is written where an id is wanted and has not the form of one, once all records are
 * read: only then is it known which record or term has that name.
 */
final class MalformedIds {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；・/／]+");

  /** Terms listed in a hint, at most. */
  private static final int MOST_LISTED = 12;

  private final ContentFolder folder;
  private final KnownNames names;
  private final Reporter reporter;

  private MalformedIds(ContentFolder folder, List<Entry> entries, Reporter reporter) {
    this.folder = folder;
    this.names = new KnownNames(entries);
    this.reporter = reporter;
  }

  /** Reports all that the readers came upon. */
  static void report(
      ContentFolder folder, List<Entry> entries, Locator locator, Reporter reporter) {
    if (reporter.malformed().isEmpty()) {
      return;
    }
    MalformedIds ids = new MalformedIds(folder, entries, reporter);
    Map<Location, Reference> references = ids.references(entries, locator);
    new TreeMap<>(reporter.malformed())
        .forEach((at, text) -> ids.report(at, text, Optional.ofNullable(references.get(at))));
  }

  /** What each of them was to mention; those that mention nothing are left out. */
  private Map<Location, Reference> references(List<Entry> entries, Locator locator) {
    List<String> files =
        reporter.malformed().keySet().stream().map(Location::file).distinct().toList();
    Map<Location, Reference> references = new HashMap<>();
    for (Entry entry : entries) {
      if (folder.record(entry.key()).filter(file -> files.contains(file.shown())).isPresent()) {
        for (Reference reference : entry.unreadableReferences()) {
          references.put(locator.locate(entry.key(), reference.path()), reference);
        }
      }
    }
    return references;
  }

  private void report(Location at, String text, Optional<Reference> reference) {
    reporter.error(
        "malformed-id",
        at,
        "`" + Quote.brief(text) + "` is not an id" + IdForm.because(text),
        reference.flatMap(r -> hint(r, text)).orElseGet(() -> hint(text)));
  }

  private static String hint(String text) {
    return IdForm.nearest(WrittenPath.of(text).name())
        .map(near -> "did you mean `" + near + "`?")
        .orElse("an id is " + IdForm.WORDS + ", such as `" + IdForm.example(text, "record") + "`");
  }

  private Optional<String> hint(Reference reference, String text) {
    List<Id> known = names.ids(reference);
    Optional<Id> near = IdForm.nearest(text).filter(id -> isThere(reference, id, known));
    String name = WrittenPath.of(text).name();
    Optional<Id> ofFile =
        name.equals(text)
            ? Optional.empty()
            : IdForm.nearest(name).filter(id -> isThere(reference, id, known));
    return names
        .called(reference, text)
        .or(() -> ofFile.map(id -> "did you mean `" + id + "`?"))
        .or(() -> near.map(id -> "did you mean `" + id + "`?"))
        .or(() -> several(reference, text, known))
        .or(() -> names.calledLike(reference, text))
        .or(() -> Nearest.proposal(text, known.stream().map(Id::value).toList()))
        .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(explain(reference, known)));
  }

  private boolean isThere(Reference reference, Id id, List<Id> known) {
    return known.isEmpty()
        || known.contains(id)
        || reference.vocabulary().isEmpty()
            && folder.record(new EntryKey(reference.kind(), id)).isPresent();
  }

  /** Where several ids are written as one. */
  private Optional<String> several(Reference reference, String text, List<Id> known) {
    List<Id> ids = new ArrayList<>();
    for (String part : BETWEEN.split(text.strip())) {
      Optional<Id> id = Id.parse(part).filter(known::contains);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
    }
    boolean inList = reference.path().endsWith("]");
    return Optional.of(
        inList
            ? "did you mean `" + join(ids, ", ") + "`?"
            : "one id is wanted here: write `" + join(ids, "` or `") + "`");
  }

  private static String join(List<Id> ids, String between) {
    return ids.stream().map(Id::value).collect(Collectors.joining(between));
  }

  private static String explain(Reference reference, List<Id> known) {
    if (reference.vocabulary().isEmpty()) {
      return "no "
          + reference.kind().word()
          + " is called so: write its id, which is the name of its file in `"
          + reference.kind().folder()
          + "/`";
    }
    return "its terms are "
        + Stream.concat(
                known.stream().limit(MOST_LISTED).map(Id::value),
                known.size() > MOST_LISTED ? Stream.of("…") : Stream.empty())
            .collect(Collectors.joining(", "));
  }
}
