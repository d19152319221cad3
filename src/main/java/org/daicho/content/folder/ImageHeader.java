package org.daicho.content.folder;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an image's file says of it before its pixels.
 *
 * @param format by content, as the endings of files call it: {@code png}, {@code jpg}, {@code gif}
 *     or {@code webp}
 * @param width in pixels, as a browser shows it
 * @param height likewise
 * @param located whether it says where it was taken, as the photographs of phones do
 */
record ImageHeader(String format, int width, int height, boolean located) {
  /** The name of a position in XMP, where programs that process photographs write it too. */
  private static final byte[] LATITUDE = "GPSLatitude".getBytes(StandardCharsets.US_ASCII);

  private static final Map<FileType, String> FORMATS =
      Map.of(
          FileType.Png, "png",
          FileType.Jpeg, "jpg",
          FileType.Gif, "gif",
          FileType.WebP, "webp");

  private record Size(Class<? extends Directory> directory, int width, int height) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
          new Size(
              JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
          new Size(
              GifHeaderDirectory.class,
              GifHeaderDirectory.TAG_IMAGE_WIDTH,
              GifHeaderDirectory.TAG_IMAGE_HEIGHT),
          new Size(
              WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT));

  /** From this on, EXIF's orientations lay the image on its side. */
  private static final int FIRST_ON_ITS_SIDE = 5;

  /** What some bytes are, for people; empty where they are nothing known. */
  static Optional<String> kind(byte[] bytes) {
    FileType type = type(bytes);
    return type == FileType.Unknown
        ? Optional.empty()
        : Optional.of(type.getName().toUpperCase(Locale.ROOT));
  }

  /** The format of some bytes by their beginning; empty where it is none that pages show. */
  static Optional<String> format(byte[] bytes) {
    return Optional.ofNullable(FORMATS.get(type(bytes)));
  }

  private static FileType type(byte[] bytes) {
    try {
      return FileTypeDetector.detectFileType(
          new BufferedInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) { // Too short to be anything.
      return FileType.Unknown;
    }
  }

  /** Reads an image; empty where it is damaged, or of no format that pages show. */
  static Optional<ImageHeader> read(byte[] bytes) {
    FileType type = type(bytes);
    String format = FORMATS.get(type);
    if (format == null) {
      return Optional.empty();
    }
    try {
      Metadata read =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length, type);
      boolean turned = type == FileType.Jpeg && isOnItsSide(read);
      boolean located = isLocated(read) || indexOf(LATITUDE, bytes) >= 0;
      for (Size size : SIZES) {
        for (Directory directory : read.getDirectoriesOfType(size.directory)) {
          if (directory.containsTag(size.width) && directory.containsTag(size.height)) {
            int width = directory.getInt(size.width);
            int height = directory.getInt(size.height);
            return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(
                    new ImageHeader(
                        format, turned ? height : width, turned ? width : height, located));
          }
        }
      }
      return Optional.empty();
    } catch (ImageProcessingException | IOException | MetadataException | RuntimeException e) {
      return Optional.empty(); // The library runs into anything where bytes make no sense.
    }
  }

  private static boolean isLocated(Metadata read) {
    return read.getDirectoriesOfType(GpsDirectory.class).stream()
        .anyMatch(gps -> gps.containsTag(GpsDirectory.TAG_LATITUDE));
  }

  private static int indexOf(byte[] words, byte[] in) {
    for (int at = 0; at + words.length <= in.length; at++) {
      if (in[at] == words[0] && Arrays.equals(in, at, at + words.length, words, 0, words.length)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOnItsSide(Metadata read) {
    ExifIFD0Directory exif = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return orientation != null && orientation >= FIRST_ON_ITS_SIDE && orientation <= 8;
  }
}
