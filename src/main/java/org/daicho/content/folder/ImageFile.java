package org.daicho.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.value.Id;
import org.daicho.model.value.Image;

/**
 * A file in {@code content/} whose name is that of an image.
 *
 * @param shown its path as messages show it
 * @param image empty where a page cannot show it
 * @param fault why a page cannot show it, without a full stop; empty where it can
 * @param mend how to mend that
 * @param located whether the file says where it was taken
 */
public record ImageFile(
    String shown, Path path, Optional<Image> image, String fault, String mend, boolean located) {
  /** In bytes. A photo that fills a screen has a tenth of it. */
  static final long LARGEST = 4L << 20;

  /** More than a page shows anywhere, and as much as a phone can hold unpacked. */
  static final long MOST_PIXELS = 25_000_000;

  /** Endings of the formats that every browser shows. */
  private static final List<String> SHOWN = List.of("png", "jpg", "jpeg", "gif", "webp");

  /** Endings of what somebody may take for an image that a page shows. */
  private static final Set<String> OTHERS =
      Set.of("svg", "avif", "bmp", "tif", "tiff", "heic", "heif", "jfif", "jpe", "apng", "ico");

  private static final int LONGEST_NAME = 40;

  /** Whether a file of this name is meant as an image. */
  static boolean isNamedSo(String name) {
    String ending = ending(name);
    return SHOWN.contains(ending) || OTHERS.contains(ending);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Reads a file and finds what is wrong with it. */
  static ImageFile read(Path path, String shown) {
    String name = path.getFileName().toString();
    Optional<String> unwritable = MisnamedFiles.unwritable(name);
    if (unwritable.isPresent()) {
      return faulty(
          path, shown, unwritable.get(), "give it another name, in letters, digits and hyphens");
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return faulty(
          path, shown, "is a link, or no file that can be read", "put the file itself here");
    }
    try {
      long size = Files.size(path);
      return size > LARGEST
          ? faulty(
              path,
              shown,
              String.format(
                  Locale.ROOT,
                  "has %.1f MiB; an image on a page may have %d",
                  size / (double) (1 << 20),
                  LARGEST >> 20),
              "make it smaller: 1,600 pixels across are enough, and a photo is smallest as a JPEG")
          : read(path, shown, name, Files.readAllBytes(path));
    } catch (IOException e) {
      return faulty(path, shown, "may not be read", "give yourself the right to read it");
    }
  }

  private static ImageFile read(Path path, String shown, String name, byte[] bytes) {
    String ending = ending(name);
    Optional<String> format = ImageHeader.format(bytes);
    if (ending.equals("svg")) {
      return faulty(
          path,
          shown,
          "is a drawing in SVG, which may hold programs and load from elsewhere",
          "save it as a PNG in the program that it was drawn with, and name that in the text");
    }
    if (format.isEmpty()) {
      return faulty(
          path,
          shown,
          "is no PNG, JPEG, GIF or WebP"
              + ImageHeader.kind(bytes).map(kind -> ": by its content it is " + kind).orElse(""),
          "save the image as a PNG or a JPEG");
    }
    if (!(ending.equals("jpeg") ? "jpg" : ending).equals(format.get())) {
      return faulty(
          path,
          shown,
          "is not what its name says: by its content it is "
              + ImageHeader.kind(bytes).orElseThrow(),
          "name it `"
              + name.substring(0, name.lastIndexOf('.') + 1)
              + format.get()
              + "`, in the text too");
    }
    Optional<ImageHeader> header = ImageHeader.read(bytes);
    if (header.isEmpty()) {
      return faulty(path, shown, "is damaged: its size cannot be read", "save the image again");
    }
    if (!ImageEnd.isReached(format.get(), bytes)) {
      return faulty(
          path,
          shown,
          "is damaged: it breaks off before its end, or does not hold what was saved",
          "save or copy the image again, in full");
    }
    ImageHeader read = header.get();
    if ((long) read.width() * read.height() > MOST_PIXELS) {
      return faulty(
          path,
          shown,
          String.format(
              Locale.ROOT,
              "has %,d × %,d pixels; an image on a page may have %d million in all",
              read.width(),
              read.height(),
              MOST_PIXELS / 1_000_000),
          "make it smaller: 1,600 pixels across are enough");
    }
    Image image =
        new Image(slug(name), read.format(), Digests.of(bytes), read.width(), read.height());
    return new ImageFile(shown, path, Optional.of(image), "", "", read.located());
  }

  /** A name that every host, disk and address can hold. */
  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name.substring(0, name.lastIndexOf('.')), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-", "");
    String slug = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("-$", "");
    return slug.isEmpty() || Id.isDevice(slug) ? "image" : slug;
  }

  private static ImageFile faulty(Path path, String shown, String fault, String mend) {
    return new ImageFile(shown, path, Optional.empty(), fault, mend, false);
  }
}
