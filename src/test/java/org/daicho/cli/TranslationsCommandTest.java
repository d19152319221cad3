package org.daicho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsCommandTest {
  private static final String INTERNS = "programmes/hinode-interns.yaml";

  @TempDir Path temp;

  private Sandbox sandbox;
  private String out;
  private String err;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp);
  }

  @Test
  void each_open_translation_is_reported_at_its_place() throws IOException {
    run("--mark");
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");
    sandbox.replace("plans/jobs-2024.yaml", ", en: Jobs plan", "");
    sandbox.delete("programmes/asahi-fair.en.md");

    assertEquals(0, run());
    assertEquals(
        List.of(
            "content/programmes/asahi-fair.yaml: missing[en] programmes/asahi-fair `body`",
            "content/programmes/hinode-interns.yaml:1:25: stale[en] programmes/hinode-interns"
                + " `name`"),
        out.lines().filter(l -> l.contains("] programmes/")).toList());
    assertEquals(1, out.lines().filter(l -> l.startsWith("content/plans/jobs-2024.yaml:")).count());
    assertTrue(out.contains("text or translation is gone: 2; --mark drops them."), out);
  }

  /** What was confirmed under a former id holds, until it is written under the new one. */
  @Test
  void a_record_keeps_what_was_confirmed_under_its_former_id() throws IOException {
    run("--mark");
    String renamed = "programmes/hinode-placements.yaml";
    sandbox.write(
        renamed,
        sandbox.read(INTERNS).replace("若者の職場体験", "若者の職場見学") + "former-ids: [hinode-interns]\n");
    sandbox.delete(INTERNS);

    run();
    assertTrue(out.contains("stale[en] programmes/hinode-placements `name`"), out);
    run("--mark", "programmes/hinode-placements");
    run();
    assertFalse(out.contains("hinode-placements `name`"), out);
    run("--mark");
    String ledger = sandbox.read("translations.tsv");
    assertTrue(ledger.contains("programmes/hinode-placements\t"), ledger);
    assertFalse(ledger.contains("programmes/hinode-interns\t"), ledger);
  }

  @Test
  void the_counts_are_by_kind_and_by_organisation() throws IOException {
    run("--mark");
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");
    run();

    assertTrue(out.contains("programmes          11       10        0        1        0\n"), out);
    assertTrue(out.contains("hinode               5        4        0        1        0\n"), out);
  }

  @Test
  void a_program_reads_the_same_as_json() throws IOException {
    run("--mark");
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");

    assertEquals(0, run("--format", "json"));
    JsonNode json = new ObjectMapper().readTree(out);
    assertEquals(1, json.at("/total/stale").asInt());
    assertEquals(json.at("/total/translations").asInt(), json.at("/total/current").asInt() + 1);
    assertEquals("name", json.at("/open/0/field").asText());
    assertEquals("content/" + INTERNS, json.at("/open/0/file").asText());
    assertEquals(1, json.at("/open/0/line").asInt());
    assertEquals(25, json.at("/open/0/column").asInt());
    int sum = 0;
    for (JsonNode kind : json.at("/kinds")) {
      sum += kind.get("translations").asInt();
    }
    assertEquals(json.at("/total/translations").asInt(), sum);
  }

  @Test
  void more_open_translations_than_allowed_are_exit_code_1() throws IOException {
    run("--mark");
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");

    assertEquals(1, run("--fail-over", "0"));
    assertEquals(0, run("--fail-over", "1"));
    sandbox.write("site.yaml", sandbox.read("site.yaml") + "translations: {stale-at-most: 0}\n");
    assertEquals(1, run());
    assertEquals(0, run("--fail-over", "1"), "the option comes before the site's setting");
  }

  @Test
  void the_threshold_of_the_site_fails_a_check_and_a_build() throws IOException {
    run("--mark");
    sandbox.write("site.yaml", sandbox.read("site.yaml") + "translations: {stale-at-most: 0}\n");
    assertEquals(List.of(), sandbox.places());
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");

    int line = (int) sandbox.read("site.yaml").lines().count();
    assertEquals(
        List.of(
            "content/programmes/hinode-interns.yaml:1:25 stale-translation",
            "content/site.yaml:" + line + ":31 translation-threshold"),
        sandbox.places());
    assertEquals(1, daicho("build", temp.toString()));
    assertTrue(err.contains("translations that are stale: 1; this site allows 0"), err);
    assertTrue(Files.notExists(temp.resolve("site")));
  }

  @Test
  void one_record_is_marked_alone() throws IOException {
    run("--mark", "programmes/hinode-interns");

    assertEquals("content/translations.tsv: 2 translations confirmed, 0 lines dropped\n", out);
    assertTrue(
        sandbox
            .read("translations.tsv")
            .lines()
            .skip(1)
            .allMatch(l -> l.startsWith("programmes/hinode-interns\t")));
  }

  @Test
  void an_unknown_record_is_wrong_use_and_nothing_is_written() throws IOException {
    assertEquals(2, run("--mark", "programmes/hinode-intern"));

    assertTrue(
        err.startsWith(
            "no record `programmes/hinode-intern` has a translation; did you mean"
                + " `programmes/hinode-interns`?"),
        err);
    assertTrue(Files.notExists(sandbox.file("translations.tsv")));
  }

  @Test
  void a_mistake_in_a_record_is_reported_and_nothing_is_marked() throws IOException {
    sandbox.replace(INTERNS, "plan: jobs-2024", "plan: Jobs_2024");

    assertEquals(1, run("--mark"));
    assertTrue(err.contains("error[malformed-id]"), err);
    assertTrue(Files.notExists(sandbox.file("translations.tsv")));
  }

  @Test
  void a_stale_translation_bears_a_mark_on_pages_and_in_open_data() throws IOException {
    run("--mark");
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");

    assertEquals(0, daicho("build", temp.toString()), err);
    assertTrue(page("en/programmes/hinode-interns.html").contains(">Original changed</span></h1>"));
    assertTrue(page("en/translations.html").contains(">Original changed</span>"));
    assertTrue(page("en/guide.html").contains("0 missing, 1 stale"));
    assertTrue(!page("en/programmes/hinode-mentors.html").contains("Original changed</span></h1>"));
    JsonNode data = new ObjectMapper().readTree(page("data/programmes/hinode-interns.json"));
    assertEquals(
        "[{\"field\":\"name\",\"languages\":[\"en\"]}]", data.get("stale_translations").toString());
  }

  private String page(String path) throws IOException {
    return Files.readString(temp.resolve("site").resolve(path));
  }

  private int run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("translations", temp.toString()));
    arguments.addAll(List.of(options));
    return daicho(arguments.toArray(String[]::new));
  }

  private int daicho(String... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream reported = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new PrintStream(output, true, StandardCharsets.UTF_8),
            new PrintStream(reported, true, StandardCharsets.UTF_8));
    out = output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    err = reported.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return code;
  }
}
