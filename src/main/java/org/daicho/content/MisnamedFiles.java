package org.daicho.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.EntryKey;
import org.daicho.model.Id;
import org.daicho.model.Kind;
import org.daicho.model.Lang;

/**
 * Records and bodies whose file names are off. Each is reported and then read as what it was most
 * likely meant to be, unless a file of the right name is that already: so they wait until all
 * others are known, and a good file is never blamed for its copy.
 */
final class MisnamedFiles {
  /** What Windows cannot write. */
  private static final Pattern UNWRITABLE = Pattern.compile("[<>:\"|?*\\\\]|[. ]$");

  /** An ending in capitals, or one that a program added. */
  private static final Pattern ENDING =
      Pattern.compile("(.+)\\.(yaml|yml|md)(\\.txt)?", Pattern.CASE_INSENSITIVE);

  private final ContentFolder folder;
  private final List<Misnamed> waiting = new ArrayList<>();

  /**
   * One file.
   *
   * @param stem its name without its ending
   */
  private record Misnamed(Kind kind, Path path, String stem, boolean body) {}

  MisnamedFiles(ContentFolder folder) {
    this.folder = folder;
  }

  /** The id that a file's name is, or was meant to be. */
  static Optional<Id> id(String stem) {
    return Id.parse(stem).or(() -> IdForm.nearest(stem));
  }

  void addRecord(Kind kind, Path path, String stem) {
    waiting.add(new Misnamed(kind, path, stem, false));
  }

  void addBody(Kind kind, Path path, String stem) {
    waiting.add(new Misnamed(kind, path, stem, true));
  }

  /** Reports what is no file of records at all. */
  void reportUnread(Path path) {
    Matcher ending = ENDING.matcher(path.getFileName().toString());
    folder.error(
        "unread-file",
        path,
        "nothing reads this file",
        ending.matches()
            ? "name it `"
                + ending.group(1)
                + (ending.group(2).equalsIgnoreCase("md") ? ".md`" : ".yaml`")
            : "a record ends in `.yaml`, its body in `.ja.md`; move other files out of content");
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
      if (file.body) {
        placeBody(file);
      } else {
        placeRecord(file);
      }
    }
  }

  private void placeRecord(Misnamed file) {
    Optional<String> original = original(file);
    Optional<Id> id = original.map(IdForm::nearest).orElseGet(() -> id(file.stem));
    Optional<EntryKey> key = id.map(i -> new EntryKey(file.kind, i));
    Optional<ContentFolder.RecordFile> there = key.flatMap(folder::record);
    if (there.isPresent()) {
      reportTaken(file, original.isPresent(), there.get().shown(), key.get());
    } else {
      reportName(file, id);
      key.ifPresent(k -> folder.addRecord(k, file.path));
    }
  }

  private void placeBody(Misnamed file) {
    Optional<String> original = original(file);
    String stem = original.orElse(file.stem);
    int dot = stem.lastIndexOf('.');
    String language = stem.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean known = dot > 0 && Words.isLanguage(language);
    Optional<Id> id = id(known ? stem.substring(0, dot) : stem);
    Optional<EntryKey> key = id.map(i -> new EntryKey(file.kind, i));
    Optional<Path> there = key.map(k -> folder.bodies(k).get(language));
    if (there.isPresent()) {
      reportTaken(file, original.isPresent(), folder.show(there.get()), key.get());
    } else if (known) {
      reportName(file, id, "." + language + ".md");
      key.ifPresent(k -> folder.addBody(k, language, file.path));
    } else if (Id.isValid(stem)) {
      folder.error(
          "unread-file",
          file.path,
          "a body's name says its language",
          "name it `" + stem + "." + Lang.JA + ".md` or `" + stem + "." + Lang.EN + ".md`");
    } else {
      reportName(file, id, "." + Lang.JA + ".md");
    }
  }

  /** The name that a copy was made from. */
  private static Optional<String> original(Misnamed file) {
    return Id.isValid(file.stem) ? Optional.empty() : CopiedName.original(file.stem);
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
    if (Id.isValid(file.stem)) { // Only the ending is off.
      folder.error(
          "unread-file", file.path, "nothing reads this file", "name it `" + file.stem + ".yaml`");
    } else {
      reportName(file, meant, "");
    }
  }

  private void reportName(Misnamed file, Optional<Id> meant, String ending) {
    String stem = ending.isEmpty() ? file.stem : file.stem.replaceFirst("\\.[A-Za-z]{2,3}$", "");
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
