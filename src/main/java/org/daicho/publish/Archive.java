package org.daicho.publish;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.daicho.output.Output;

/**
 * Files as one zip. The same files give the same bytes on every machine: sorted, all of one date,
 * and packed by a library of Java's own, where {@code java.util.zip} packs with whatever zlib the
 * machine has. Files are packed side by side, some at a time, and the zip is never held in memory.
 */
public final class Archive {
  private static final int BATCH = 256;

  private Archive() {}

  /**
   * A zip of files, to be written.
   *
   * @param folder within the zip, in which all files lie; with a slash at its end
   * @param files from a path within that folder to where the bytes lie
   * @param replaced what some of these paths have in the zip instead
   * @param date of all entries
   */
  public static Output.Content of(
      String folder, SortedMap<String, Path> files, Map<String, byte[]> replaced, LocalDate date) {
    return out -> write(out, folder, List.copyOf(files.entrySet()), replaced, date);
  }

  private record Packed(ZipArchiveEntry entry, byte[] bytes) {}

  private static void write(
      OutputStream out,
      String folder,
      List<Map.Entry<String, Path>> files,
      Map<String, byte[]> replaced,
      LocalDate date)
      throws IOException {
    // Not closed: that would close the stream, which is the caller's.
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    try {
      for (int from = 0; from < files.size(); from += BATCH) {
        List<Packed> batch =
            files.subList(from, Math.min(from + BATCH, files.size())).parallelStream()
                .map(file -> pack(folder, file.getKey(), file.getValue(), replaced, date))
                .toList();
        for (Packed file : batch) {
          zip.addRawArchiveEntry(file.entry, new ByteArrayInputStream(file.bytes));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    zip.finish();
  }

  private static Packed pack(
      String folder, String path, Path file, Map<String, byte[]> replaced, LocalDate date) {
    try {
      byte[] raw = replaced.containsKey(path) ? replaced.get(path) : Files.readAllBytes(file);
      byte[] packed = deflate(raw);
      CRC32 checksum = new CRC32();
      checksum.update(raw);
      ZipArchiveEntry entry = new ZipArchiveEntry(folder + path);
      entry.setMethod(ZipEntry.DEFLATED);
      entry.setSize(raw.length);
      entry.setCompressedSize(packed.length);
      entry.setCrc(checksum.getValue());
      // A zip has local times. Noon is there on every day in every time zone; midnight is not.
      entry.setTimeLocal(date.atTime(LocalTime.NOON));
      return new Packed(entry, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes as a raw deflate stream. */
  private static byte[] deflate(byte[] raw) throws GZIPException {
    // A block that does not shrink is stored, with five bytes before each of at most 16 kB.
    byte[] packed = new byte[raw.length + raw.length / 1000 + 64];
    Deflater deflater = new Deflater(JZlib.Z_DEFAULT_COMPRESSION, JZlib.DEF_WBITS, true);
    deflater.setInput(raw);
    deflater.setOutput(packed);
    int state = deflater.deflate(JZlib.Z_FINISH);
    if (state != JZlib.Z_STREAM_END) {
      throw new IllegalStateException("could not be packed, state " + state);
    }
    int length = Math.toIntExact(deflater.getTotalOut());
    deflater.end();
    return Arrays.copyOf(packed, length);
  }
}
