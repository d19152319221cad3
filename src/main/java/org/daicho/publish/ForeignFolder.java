package org.daicho.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Keeps a folder of somebody's own, named as output by mistake, from being emptied. */
final class ForeignFolder {
  /** By this in its {@code index.html} a site without a manifest is known as Daicho's. */
  static final String MARK = "<meta name=\"generator\" content=\"Daicho\">";

  /** How much of {@code index.html} is searched, in bytes. */
  private static final int HEAD = 1 << 16;

  private ForeignFolder() {}

  /**
   * @throws PublishException where the folder has files and none of them shows that it is Daicho's
   */
  static void refuse(Place place, Tree tree, Manifest manifest) throws IOException {
    boolean empty =
        tree.files().keySet().stream().allMatch(Tree::isHidden)
            && tree.folders().stream().allMatch(Tree::isHidden);
    if (!empty && !isKnown(tree, manifest) && !isMarked(place, tree)) {
      throw place.refusal(
          ("it has files and is not a site that Daicho made (no index.html with `%s`); "
                  + "name a new or an empty folder")
              .formatted(MARK));
    }
  }

  /**
   * Whether the folder has a file of the manifest. That there is a manifest proves nothing: the
   * site may have been removed since, and another folder made in its place.
   */
  private static boolean isKnown(Tree tree, Manifest manifest) {
    return manifest.entries().entrySet().stream()
        .anyMatch(
            known -> {
              Tree.Stat file = tree.files().get(known.getKey());
              return file != null && file.size() == known.getValue().size();
            });
  }

  private static boolean isMarked(Place place, Tree tree) throws IOException {
    Tree.Stat index = tree.files().get("index.html");
    if (index == null || !index.regular()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(place.site().resolve("index.html"))) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(MARK);
    }
  }
}
