package org.daicho.content;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
 */
record ImageHeader(String format, int width, int height) {
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
      for (Size size : SIZES) {
        for (Directory directory : read.getDirectoriesOfType(size.directory)) {
          if (directory.containsTag(size.width) && directory.containsTag(size.height)) {
            return of(format, directory.getInt(size.width), directory.getInt(size.height), turned);
          }
        }
      }
      return Optional.empty();
    } catch (ImageProcessingException | IOException | MetadataException | RuntimeException e) {
      return Optional.empty(); // The library runs into anything where bytes make no sense.
    }
  }

  private static Optional<ImageHeader> of(String format, int width, int height, boolean turned) {
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(
            turned
                ? new ImageHeader(format, height, width)
                : new ImageHeader(format, width, height));
  }

  private static boolean isOnItsSide(Metadata read) {
    ExifIFD0Directory exif = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return orientation != null && orientation >= FIRST_ON_ITS_SIDE && orientation <= 8;
  }
}
