package org.daicho.content.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.content.record.KindOfFields;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * Files and folders that lie at the top of content and in no folder of a kind. Each is reported
 * once; the records in them are there, so that nobody reports that they are missing.
 */
final class StrayFiles {
  /** More files of one folder are not looked at. */
  private static final int MOST = 20_000;

  private final ContentFolder folder;

  StrayFiles(ContentFolder folder) {
    this.folder = folder;
  }

  /** Reports one. */
  void place(Path stray) throws IOException {
    if (Files.isDirectory(stray)) {
      noteRecords(stray);
      folder.error(
          "unread-file",
          stray,
          "no kind of record has a folder of this name",
          "records lie in the folders of their kinds; move it there or out of content");
      return;
    }
    Optional<FileEnding> ending = FileEnding.of(stray);
    Optional<Kind> kind =
        ending.isEmpty()
            ? Optional.empty()
            : ending.get().body() ? placeBody(ending.get(), stray) : kindOf(ending.get(), stray);
    folder.error(
        "unread-file",
        stray,
        "nothing reads this file",
        kind.map(k -> "move it into the folder `" + k.folder() + "`")
            .orElse("records lie in the folders of their kinds; move it there or out of content"));
  }

  /** Notes the records in a folder; what may not be read of it is reported with it. */
  private void noteRecords(Path stray) throws IOException {
    int[] left = {MOST};
    Files.walkFileTree(
        stray,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              FileEnding.of(file).filter(e -> !e.body()).ifPresent(e -> addUnread(e.stem(), file));
            }
            left[0]--;
            return left[0] > 0 ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            folder.error(
                "unreadable",
                file,
                "this cannot be read",
                "give yourself the right to read it, or move it out of content");
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void addUnread(String stem, Path file) {
    MisnamedFiles.id(stem)
        .ifPresent(
            id -> {
              for (Kind kind : Kind.values()) {
                folder.addStray(new EntryKey(kind, id), file);
              }
            });
  }

  private Optional<Kind> kindOf(FileEnding ending, Path file) {
    addUnread(ending.stem(), file);
    return KindOfFields.ofFile(file);
  }

  /** Hands a body to the record that it is of. */
  private Optional<Kind> placeBody(FileEnding ending, Path file) {
    BodyName name =
        BodyName.of(
            ending.stem(),
            stem -> Stream.of(Kind.values()).anyMatch(kind -> folder.isRecord(kind, stem)));
    Optional<Id> id = MisnamedFiles.id(name.record());
    for (Kind kind : List.of(Kind.values())) {
      Optional<EntryKey> key = id.map(i -> new EntryKey(kind, i));
      if (key.flatMap(folder::record).isPresent()) {
        name.language()
            .filter(lang -> !folder.bodies(key.get()).containsKey(lang.tag()))
            .ifPresent(lang -> folder.addBody(key.get(), lang.tag(), file));
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
