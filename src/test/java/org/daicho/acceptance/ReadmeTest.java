package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Entry;
import org.daicho.model.value.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's samples are records that can be read, and its commands are those of the program. */
class ReadmeTest {
  private static final Pattern SAMPLE =
      Pattern.compile("```yaml\n# (content/\\S+\\.yaml)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path temp;

  @Test
  void every_kind_of_record_has_a_sample_that_reads() throws IOException {
    Matcher samples = SAMPLE.matcher(Files.readString(Path.of("README.md")));
    while (samples.find()) {
      Path file = temp.resolve(samples.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, samples.group(2));
    }
    Diagnostics diagnostics = new Diagnostics();
    Content content = Content.read(temp.resolve("content"), "content", diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    content.catalogue().orElseThrow().all().map(Entry::kind).forEach(kinds::add);
    assertEquals(EnumSet.allOf(Kind.class), kinds);
  }

  @Test
  void the_test_command_is_the_one_that_ci_runs() throws IOException {
    String ci = Files.readString(Path.of(".ci/run"));
    assertTrue(Files.readString(Path.of("README.md")).contains("\nmvn verify"));
    assertTrue(
        Arrays.stream(ci.split("\n")).anyMatch(l -> l.matches("(exec )?mvn .*verify.*")), ci);
  }
}
