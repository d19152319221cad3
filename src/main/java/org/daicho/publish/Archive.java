package org.daicho.publish;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
  public static Publisher.Content of(
      String folder, SortedMap<String, Path> files, Map<String, byte[]> replaced, LocalDate date) {
    return out -> write(out, folder, List.copyOf(files.entrySet()), replaced, date);
  }

  private record Packed(String path, byte[] raw, byte[] bytes) {}

  private static void write(
      OutputStream out,
      String folder,
      List<Map.Entry<String, Path>> files,
      Map<String, byte[]> replaced,
      LocalDate date)
      throws IOException {
    try (PackedZip zip = new PackedZip(out)) {
      for (int from = 0; from < files.size(); from += BATCH) {
        List<Packed> batch =
            files.subList(from, Math.min(from + BATCH, files.size())).parallelStream()
                .map(file -> pack(file.getKey(), file.getValue(), replaced))
                .toList();
        for (Packed file : batch) {
          zip.add(folder + file.path, file, date);
        }
      }
      zip.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Packed pack(String path, Path file, Map<String, byte[]> replaced) {
    try {
      byte[] raw = replaced.containsKey(path) ? replaced.get(path) : Files.readAllBytes(file);
      return new Packed(path, raw, deflate(raw));
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

  /** A zip whose entries come packed; the JDK writes all that is around them. */
  private static final class PackedZip extends ZipOutputStream {
    private final Ready ready = new Ready();

    PackedZip(OutputStream out) {
      super(
          new OutputStream() { // Left open, as it is not ours.
            @Override
            public void write(int b) throws IOException {
              out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              out.write(bytes, from, length);
            }
          });
      def.end();
      def = ready;
    }

    void add(String path, Packed file, LocalDate date) throws IOException {
      ready.load(file);
      ZipEntry entry = new ZipEntry(path);
      entry.setTimeLocal(date.atStartOfDay());
      putNextEntry(entry);
      write(file.raw);
      closeEntry();
    }

    @Override
    public void close() throws IOException {
      super.close();
      ready.end();
    }
  }

  /** Stands where the JDK packs, and hands out what has been packed before. */
  private static final class Ready extends java.util.zip.Deflater {
    private Packed file = new Packed("", new byte[0], new byte[0]);
    private int given;

    Ready() {
      super(DEFAULT_COMPRESSION, true);
    }

    void load(Packed next) {
      file = next;
      given = 0;
    }

    @Override
    public void setInput(byte[] input, int from, int length) {}

    @Override
    public boolean needsInput() {
      return true;
    }

    @Override
    public int deflate(byte[] into, int from, int length) {
      int count = Math.min(length, file.bytes.length - given);
      System.arraycopy(file.bytes, given, into, from, count);
      given += count;
      return count;
    }

    @Override
    public boolean finished() {
      return given == file.bytes.length;
    }

    @Override
    public long getBytesRead() {
      return file.raw.length;
    }

    @Override
    public long getBytesWritten() {
      return file.bytes.length;
    }

    @Override
    public int getTotalIn() {
      return file.raw.length;
    }

    @Override
    public int getTotalOut() {
      return file.bytes.length;
    }

    @Override
    public void reset() {}
  }
}
