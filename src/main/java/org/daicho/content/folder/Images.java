package org.daicho.content.folder;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.concurrent.SideBySide;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Lang;

/** The images that lie in the folders of the records, to be found from the texts next to them. */
public final class Images {
  private final ContentFolder folder;

  /** By their paths as messages show them, composed as in Unicode's form C. */
  private final SortedMap<String, ImageFile> files = new TreeMap<>();

  public Images(ContentFolder folder) {
    this.folder = folder;
    for (ImageFile file :
        SideBySide.map(folder.images(), path -> ImageFile.read(path, folder.show(path)))) {
      files.put(composed(file.shown()), file);
    }
  }

  /** All of them, in order of their paths. */
  public Collection<ImageFile> all() {
    return files.values();
  }

  /**
   * The image that the text next to a record means.
   *
   * @param name as the text writes it: in the text's own folder or one below
   */
  public Optional<ImageFile> find(EntryKey record, Lang lang, String name) {
    return folder(record, lang)
        .filter(in -> isWithin(name))
        .flatMap(
            in ->
                Optional.ofNullable(files.get(in + plain(name)))
                    .or(() -> Optional.ofNullable(files.get(in + plain(decoded(name))))));
  }

  /** The names by which a text could mention the images next to it, and those in folders below. */
  public List<String> names(EntryKey record, Lang lang) {
    List<String> names = new ArrayList<>();
    folder(record, lang)
        .ifPresent(
            in ->
                files.tailMap(in).keySet().stream()
                    .takeWhile(file -> file.startsWith(in))
                    .forEach(file -> names.add(file.substring(in.length()))));
    return names;
  }

  /** Whether a name leads to where images for a text may lie, whether there is one or not. */
  public static boolean isWithin(String name) {
    String decoded = decoded(name);
    return !decoded.startsWith("/")
        && decoded.indexOf('\\') < 0
        && decoded.indexOf(':') < 0
        && !List.of(decoded.split("/")).contains("..");
  }

  /** The folder that the text next to a record lies in, with a slash at its end. */
  private Optional<String> folder(EntryKey record, Lang lang) {
    Path text = folder.bodies(record).get(lang.tag());
    return Optional.ofNullable(text)
        .map(path -> composed(folder.show(path)))
        .map(shown -> shown.substring(0, shown.lastIndexOf('/') + 1));
  }

  private static String plain(String name) {
    return composed(name.startsWith("./") ? name.substring(2) : name);
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** With its {@code %20} and the like read; as it is where they are none. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
