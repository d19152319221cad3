package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.cli.Main;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Entry;
import org.daicho.model.value.Kind;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples of the documents are records that can be read, and the README's commands are true.
 */
class ReadmeTest {
  private static final Pattern SAMPLE =
      Pattern.compile("```yaml\n# (content/\\S+\\.yaml)\n(.*?)```", Pattern.DOTALL);

  /** In the list of commands that {@code --help} prints, and as called from the project. */
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+)  +[A-Z]");

  private static final Pattern CALL = Pattern.compile("\\./daicho ([a-z-]+)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w|:-])(--[a-z][a-z-]*)");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/records.md"})
  void every_sample_reads(String document) throws IOException {
    assertNotEquals(Set.of(), kinds(document));
  }

  @Test
  void every_kind_of_record_has_a_sample() throws IOException {
    assertEquals(EnumSet.allOf(Kind.class), kinds("docs/records.md"));
  }

  /** The kinds of the records that stand in a document, all of which are to be read. */
  private Set<Kind> kinds(String document) throws IOException {
    Matcher samples = SAMPLE.matcher(Files.readString(Sandbox.PROJECT.resolve(document)));
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
    return kinds;
  }

  @Test
  void the_test_command_is_the_one_that_ci_runs() throws IOException {
    String ci = Files.readString(Path.of(".ci/run"));
    assertTrue(Files.readString(Path.of("README.md")).contains("\nmvn verify"));
    assertTrue(
        Arrays.stream(ci.split("\n")).anyMatch(l -> l.matches("(exec )?mvn .*verify.*")), ci);
  }

  @Test
  void it_has_every_command_and_option_of_the_program_and_no_other() throws IOException {
    String readme = Files.readString(Sandbox.PROJECT.resolve("README.md"));
    SortedSet<String> commands = found(COMMAND, help());
    SortedSet<String> options = found(OPTION, help());
    for (String command : commands) {
      options.addAll(found(OPTION, help(command)));
    }
    options.removeAll(Set.of("--help", "--version")); // As with any program.

    assertEquals(commands, found(CALL, readme));
    assertEquals(options, found(OPTION, readme));
  }

  private static String help(String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    String[] arguments = Arrays.copyOf(command, command.length + 1);
    arguments[command.length] = "--help";
    assertEquals(0, Main.run(arguments, stream, stream));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
