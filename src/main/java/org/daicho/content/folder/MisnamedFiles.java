package org.daicho.content.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.content.value.IdForm;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Characters;
import org.daicho.yaml.Quote;

/**
 * Records and bodies whose file names are off. Each is reported and then read as what it was most
 * likely meant to be, unless a file of the right name is that already: so they wait until all
 * others are known, and a good file is never blamed for its copy.
 */
final class MisnamedFiles {
  /** What Windows cannot write. */
  private static final Pattern UNWRITABLE = Pattern.compile("[<>:\"|?*\\\\]|[. ]$");

  /** Files of programs that write more than the text. */
  private static final Pattern OFFICE =
      Pattern.compile(
          ".*\\.(?:docx?|rtf|odt|xlsx?|xlsm|ods|csv|jtd|pages|pdf)", Pattern.CASE_INSENSITIVE);

  /** A copy has at least one line of this many in common with what it was made from. */
  private static final int LEAST_SHARE = 2;

  private final ContentFolder folder;
  private final List<Misnamed> waiting = new ArrayList<>();

  private record Misnamed(Kind kind, Path path, FileEnding ending) {
    String stem() {
      return ending.stem();
    }
  }

  private final List<Other> others = new ArrayList<>();

  /** A file of another kind than records and bodies. */
  private record Other(Kind kind, Path path) {}

  MisnamedFiles(ContentFolder folder) {
    this.folder = folder;
  }

  /** The id that a file's name is, or was meant to be. */
  static Optional<Id> id(String stem) {
    return Id.parse(stem).or(() -> IdForm.nearest(stem));
  }

  void addRecord(Kind kind, Path path, FileEnding ending) {
    waiting.add(new Misnamed(kind, path, ending));
  }

  void addBody(Kind kind, Path path, FileEnding ending) {
    waiting.add(new Misnamed(kind, path, ending));
  }

  /** Adds what is no file of records at all. */
  void addOther(Kind kind, Path path) {
    others.add(new Other(kind, path));
  }

  /**
   * Reports what is no file of records at all. If it has the name of a record that is missing, it
   * may be one that was saved as something else, so nobody misses that record.
   */
  private void placeOther(Other file) {
    String name = file.path.getFileName().toString();
    id(name.replaceFirst("\\..*", ""))
        .map(id -> new EntryKey(file.kind, id))
        .filter(key -> folder.record(key).isEmpty())
        .ifPresent(key -> folder.addStray(key, file.path));
    String endings =
        "a record ends in `.yaml`, its body in `."
            + folder.languages().get(0)
            + ".md`; move other files out of content";
    folder.error(
        "unread-file",
        file.path,
        "nothing reads this file",
        OFFICE.matcher(name).matches()
            ? "save what it says as plain text in UTF-8: " + endings
            : endings);
  }

  /** Reports a folder whose name Windows cannot write, so that nobody there could check it out. */
  void checkFolder(Path path) {
    unwritable(path.getFileName().toString())
        .ifPresent(
            why ->
                folder.error(
                    "unwritable-name",
                    path,
                    "this folder " + why,
                    "give it another name, in letters, digits and hyphens"));
  }

  /** Why Windows cannot write a name, to go on after what has it; empty where it can. */
  static Optional<String> unwritable(String name) {
    if (Id.isDevice(name.split("\\.", 2)[0].strip())) {
      return Optional.of("has the name `" + name + "`, which Windows keeps for a device");
    }
    return UNWRITABLE.matcher(name).find() || Characters.holdsForbidden(name)
        ? Optional.of("has a name that Windows cannot write")
        : Optional.empty();
  }

  /** Reports all that came, and hands on those that are missing under the right name. */
  void place() {
    for (Misnamed file : waiting) {
      if (file.ending.body()) {
        placeBody(file);
      } else {
        placeRecord(file);
      }
    }
    others.forEach(this::placeOther);
  }

  private void placeRecord(Misnamed file) {
    Optional<ContentFolder.RecordFile> copied = copied(file);
    if (copied.isPresent()) {
      reportTaken(file, true, copied.get().shown(), copied.get().key());
      return;
    }
    Optional<String> original = original(file.stem());
    Optional<Id> id = original.map(IdForm::nearest).orElseGet(() -> id(file.stem()));
    Optional<EntryKey> key = id.map(i -> new EntryKey(file.kind, i));
    Optional<ContentFolder.RecordFile> there = key.flatMap(folder::record);
    if (there.isPresent()) {
      reportTaken(file, original.isPresent(), there.get().shown(), key.get());
    } else {
      reportName(file, id);
      key.ifPresent(k -> folder.addRecord(k, file.path));
    }
  }

  /**
   * The record that a file is a copy of: its name goes on after that record's id, and it says
   * nearly the same. So {@code fair-DESKTOP-AB12} and {@code fair_old} differ from new records.
   */
  private Optional<ContentFolder.RecordFile> copied(Misnamed file) {
    if (Id.isValid(file.stem())) {
      return Optional.empty();
    }
    for (int end = file.stem().length() - 1; end > 0; end--) {
      Optional<ContentFolder.RecordFile> there =
          "-_.,~ (（[【　".indexOf(file.stem().charAt(end)) < 0
              ? Optional.empty()
              : Id.parse(file.stem().substring(0, end).strip())
                  .flatMap(id -> folder.record(new EntryKey(file.kind, id)));
      if (there.isPresent()) {
        return there.filter(record -> isNearlyTheSame(file.path, record.path()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNearlyTheSame(Path copy, Path original) {
    List<String> lines = lines(copy);
    List<String> others = lines(original);
    long same = lines.stream().filter(others::contains).count();
    return !lines.isEmpty()
        && !others.isEmpty()
        && lines.get(0).equals(others.get(0))
        && same * LEAST_SHARE >= lines.size();
  }

  private static List<String> lines(Path file) {
    try {
      // Bytes of any encoding: they are only compared.
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      return List.of(); // That it cannot be read is reported.
    }
  }

  private void placeBody(Misnamed file) {
    Optional<String> original = original(file.stem());
    BodyName name =
        BodyName.of(original.orElse(file.stem()), stem -> folder.isRecord(file.kind, stem));
    Optional<String> recordOriginal = original(name.record());
    boolean copy = original.isPresent() || recordOriginal.isPresent();
    Optional<Id> id = recordOriginal.map(IdForm::nearest).orElseGet(() -> id(name.record()));
    Optional<EntryKey> key = id.map(i -> new EntryKey(file.kind, i));
    Optional<String> language = name.language().map(Lang::tag).or(() -> key.flatMap(this::missing));
    Optional<EntryKey> beginning = ofBeginning(file);
    if (language.isEmpty() && beginning.isPresent()) {
      String tag = tagAfter(beginning.get(), file.stem());
      reportTaken(
          file, true, folder.show(folder.bodies(beginning.get()).get(tag)), beginning.get());
      return;
    }
    Optional<Path> there = key.flatMap(k -> language.map(lang -> folder.bodies(k).get(lang)));
    if (there.isPresent()) {
      reportTaken(file, copy, folder.show(there.get()), key.get());
    } else if (language.isPresent() && key.flatMap(folder::record).isPresent()) {
      folder.error(
          "unread-file",
          file.path,
          "a body's name is its record's id, its language and `.md`",
          "name it `" + id.get() + "." + language.get() + ".md`");
      folder.addBody(key.get(), language.get(), file.path);
    } else if (language.isPresent()) {
      reportName(file, id, "." + language.get() + ".md");
      key.ifPresent(k -> folder.addBody(k, language.get(), file.path));
    } else if (key.flatMap(folder::record).isPresent()) {
      folder.error(
          "unread-file",
          file.path,
          "a body's name says its language",
          folder.languages().stream()
              .map(lang -> "`" + id.get() + "." + lang + ".md`")
              .collect(Collectors.joining(" or ", "name it ", "")));
    } else {
      folder.error(
          "unread-file",
          file.path,
          "nothing reads this file, since no " + file.kind.word() + " has its name",
          "a body is named after its record and language, such as `koto-robot-shop."
              + folder.languages().get(0)
              + ".md`; move other files out of content");
    }
  }

  /** The one of the site's languages that a record's bodies lack, if it is one. */
  private Optional<String> missing(EntryKey key) {
    List<String> missing = new ArrayList<>(folder.languages().stream().map(Lang::tag).toList());
    missing.removeAll(folder.bodies(key).keySet());
    return missing.size() == 1 ? Optional.of(missing.get(0)) : Optional.empty();
  }

  /** The record with a body whose name a file's begins with: {@code fair.ja-DESKTOP-AB12}. */
  private Optional<EntryKey> ofBeginning(Misnamed file) {
    int dot = file.stem().indexOf('.');
    return Id.parse(file.stem().substring(0, Math.max(0, dot)))
        .map(id -> new EntryKey(file.kind, id))
        .filter(key -> !tagAfter(key, file.stem()).isEmpty());
  }

  private String tagAfter(EntryKey key, String stem) {
    String rest = stem.substring(Math.min(stem.length(), key.id().value().length() + 1));
    return folder.bodies(key).keySet().stream()
        .filter(tag -> rest.startsWith(tag) && !rest.equals(tag))
        .findFirst()
        .orElse("");
  }

  /** The name that a copy was made from. */
  private static Optional<String> original(String stem) {
    return Id.isValid(stem) ? Optional.empty() : CopiedName.original(stem);
  }

  private void reportTaken(Misnamed file, boolean copy, String there, EntryKey key) {
    folder.error(
        "duplicate-id",
        file.path,
        copy
            ? "by its name this is a copy of " + there
            : "there is a " + key.kind().word() + " of the id that this name comes to already",
        (copy ? "" : "it is " + there + ": ")
            + "delete this file, or give it an id of its own, such as `"
            + free(key)
            + "`");
  }

  /** An id that no record has yet. */
  private Id free(EntryKey key) {
    int number = 2;
    while (true) {
      String tail = "-" + number++;
      String head = key.id().value();
      head = head.substring(0, Math.min(head.length(), Id.LONGEST - tail.length()));
      Optional<Id> id = Id.parse(head.replaceAll("-$", "") + tail);
      if (id.isPresent() && folder.record(new EntryKey(key.kind(), id.get())).isEmpty()) {
        return id.get();
      }
    }
  }

  private void reportName(Misnamed file, Optional<Id> meant) {
    if (Id.isValid(file.stem().strip())) { // Only the ending is off.
      folder.error(
          "unread-file",
          file.path,
          "a record's name ends in `.yaml`",
          "name it `" + file.stem().strip() + ".yaml`");
    } else {
      reportName(file, meant, "");
    }
  }

  private void reportName(Misnamed file, Optional<Id> meant, String ending) {
    String stem =
        ending.isEmpty() ? file.stem() : file.stem().replaceFirst("\\.[A-Za-z]{2,3}$", "");
    folder.error(
        "malformed-id",
        file.path,
        "`" + Quote.brief(stem) + "` is not an id" + IdForm.because(stem),
        "name the file with "
            + IdForm.WORDS
            + ", such as `"
            + meant.map(Id::value).orElse(IdForm.example(stem, file.kind.word()))
            + "`");
  }
}
