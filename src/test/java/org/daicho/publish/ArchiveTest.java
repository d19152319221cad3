package org.daicho.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into a zip comes out of it, and the same files make the same bytes everywhere. */
class ArchiveTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir Path temp;
  private final SortedMap<String, Path> files = new TreeMap<>();

  @BeforeEach
  void write() throws IOException {
    put("empty.txt", new byte[0]);
    put("ja/事業 1.html", "予算".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    put("noise", noise);
    for (int i = 0; i < 600; i++) { // More than are packed at a time.
      put("many/" + i + ".csv", ("a,b\n" + i + ",2\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = temp.resolve(String.valueOf(files.size()));
    Files.write(file, bytes);
    files.put(path, file);
  }

  private byte[] zip(LocalDate day) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Archive.of("site/", files, Map.of(), day).writeTo(out);
    return out.toByteArray();
  }

  @Test
  void every_file_comes_out_as_it_went_in_sorted_and_of_one_date() throws IOException {
    Path packed = temp.resolve("all.zip");
    Files.write(packed, zip(DAY));
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      List<String> names = new ArrayList<>();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        names.add(entry.getName());
        assertEquals(DAY.atTime(LocalTime.NOON), entry.getTimeLocal());
        byte[] read = zip.getInputStream(entry).readAllBytes(); // The JDK compares the checksum.
        Path file = files.get(entry.getName().substring("site/".length()));
        assertArrayEquals(Files.readAllBytes(file), read, entry.getName());
      }
      assertEquals(files.keySet().stream().map(path -> "site/" + path).toList(), names);
    }
  }

  @Test
  void a_file_may_be_another_in_the_zip() throws IOException {
    byte[] other = "ほか".getBytes(StandardCharsets.UTF_8);
    Path packed = temp.resolve("all.zip");
    try (OutputStream out = Files.newOutputStream(packed)) {
      Archive.of("site/", files, Map.of("noise", other), DAY).writeTo(out);
    }
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      assertArrayEquals(other, zip.getInputStream(zip.getEntry("site/noise")).readAllBytes());
      assertEquals(files.size(), zip.size());
    }
  }

  /** Were it packed by the machine's zlib, this would not hold on another one. */
  @Test
  void its_bytes_are_those_of_every_machine() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(zip(DAY));
    assertEquals(
        "8bf7ec62fec2be78a7f7adfb1a82795783cf5ba383a5aa55d679490a610cc062",
        HexFormat.of().formatHex(digest));
  }

  /** A zip has local times, and Brazil had days without a midnight. */
  @Test
  void its_bytes_are_those_of_every_time_zone() throws IOException {
    TimeZone here = TimeZone.getDefault();
    try {
      LocalDate day = LocalDate.of(2018, 11, 4);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      byte[] utc = zip(day);
      for (String zone : List.of("Asia/Tokyo", "America/Sao_Paulo")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertArrayEquals(utc, zip(day), zone);
      }
    } finally {
      TimeZone.setDefault(here);
    }
  }
}
