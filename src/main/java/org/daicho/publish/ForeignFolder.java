package org.daicho.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Keeps a folder of somebody's own, named as output by mistake, from being built into. */
final class ForeignFolder {
  /** How much of {@code index.html} is searched, in bytes. */
  private static final int HEAD = 1 << 16;

  private ForeignFolder() {}

  /**
   * Looks at what lies at the top of the folder and no deeper: it may be a whole disk.
   *
   * @throws PublishException where the folder has files that are not hidden, and no first page of a
   *     site that Daicho made
   */
  static void refuse(Place place) throws IOException {
    if (!isEmpty(place) && !isMarked(place)) {
      throw place.refusal(
          ("it has files and is not a site that Daicho made (no index.html with `%s`); "
                  + "name a new or an empty folder")
              .formatted(Publisher.MARK));
    }
  }

  private static boolean isEmpty(Place place) throws IOException {
    if (!Disk.exists(place.site())) {
      return true;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place.site())) {
      for (Path file : files) {
        if (!Tree.isHidden(file.getFileName().toString())) {
          return false;
        }
      }
      return true;
    } catch (AccessDeniedException denied) {
      throw place.refusal("you have no right to read it; name another folder");
    }
  }

  private static boolean isMarked(Place place) throws IOException {
    Path index = place.site().resolve("index.html");
    if (!Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(index)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(Publisher.MARK);
    }
  }
}
