package org.daicho.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "ja/事業/概要 1.html",
        "a..b/c...",
        ".well-known/security.txt",
        "e\u0301.html",
        "𠮷.html"
      })
  void takes_any_path_within_the_site(String path) {
    assertEquals(Optional.empty(), Output.refusal(path));
    assertEquals(path, Output.text(path, "").path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the path is empty",
        "/etc/passwd|the path `/etc/passwd` is absolute; it must start within the site",
        "..|the path `..` has the segment `..`",
        "a/../b|the path `a/../b` has the segment `..`",
        "a/./b|the path `a/./b` has the segment `.`",
        "a//b|the path `a//b` has the segment ``",
        "a/|the path `a/` has the segment ``",
        "a\\b|the path `a\\b` has a backslash; folders are parted by `/`",
      })
  void says_why_a_path_is_refused(String path, String why) {
    assertEquals(Optional.of(why), Output.refusal(path));
    assertEquals(
        why,
        assertThrows(IllegalArgumentException.class, () -> Output.text(path, "")).getMessage());
  }

  @Test
  void shows_a_control_character_instead_of_printing_it() {
    assertEquals(
        Optional.of("the path `a\\u000ab` has a control character"), Output.refusal("a\nb"));
    assertEquals(Optional.of("the path `a\\u0000` has a control character"), Output.refusal("a\0"));
    assertEquals(
        Optional.of("the path `\\ud842x` has half a character (a surrogate)"),
        Output.refusal("\ud842x"));
  }

  @Test
  void counts_the_length_of_names_in_bytes_as_file_systems_do() {
    assertEquals(Optional.empty(), Output.refusal("業".repeat(85)));
    assertEquals(
        Optional.of("the name `" + "業".repeat(86) + "` is 258 bytes long; a host takes 255"),
        Output.refusal("業".repeat(86)));
  }

  @Test
  void refuses_a_path_longer_than_a_host_takes() {
    String folder = "f".repeat(127) + "/";
    assertEquals(Optional.empty(), Output.refusal(folder.repeat(7) + "f".repeat(128)));
    String path = folder.repeat(8) + "f";
    assertEquals(
        Optional.of("the path `" + path + "` is 1025 bytes long; a host takes 1024"),
        Output.refusal(path));
  }
}
