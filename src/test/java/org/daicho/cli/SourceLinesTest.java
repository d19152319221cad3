package org.daicho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {

  @Test
  void lines_end_where_yaml_ends_them(@TempDir Path temp) throws IOException {
    Files.writeString(temp.resolve("a.yaml"), "\uFEFF一\r\n二\n三\r四\u2028五\n");

    assertEquals(List.of("一", "二", "三", "四", "五", ""), new SourceLines(temp).apply("a.yaml"));
  }

  @Test
  void a_file_of_another_encoding_still_has_lines(@TempDir Path temp) throws IOException {
    Files.write(temp.resolve("a.yaml"), "a: é\nb\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(List.of("a: \uFFFD", "b", ""), new SourceLines(temp).apply("a.yaml"));
  }

  @Test
  void what_is_no_file_has_none(@TempDir Path temp) throws IOException {
    Files.createDirectory(temp.resolve("folder"));
    SourceLines lines = new SourceLines(temp);

    assertEquals(List.of(), lines.apply("folder"));
    assertEquals(List.of(), lines.apply("nowhere.yaml"));
  }
}
