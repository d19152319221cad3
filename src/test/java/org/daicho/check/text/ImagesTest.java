package org.daicho.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.build.Build;
import org.daicho.build.Progress;
import org.daicho.build.Project;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.testing.ImageBytes;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images next to the texts of records: shown, copied, and refused for what they are. */
class ImagesTest {
  private static final Path SITE = Path.of("site");

  @TempDir Path temp;
  private Sandbox sandbox;

  @BeforeEach
  void place() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
    sandbox.write("programmes/asahi-fair.ja.md", "本文\n");
    sandbox.write("programmes/asahi-fair.en.md", "Plain words.\n");
  }

  private void put(String name, byte[] bytes) throws IOException {
    sandbox.write("programmes/" + name, bytes);
  }

  private void japanese(String body) throws IOException {
    sandbox.write("programmes/asahi-fair.ja.md", body);
  }

  private Project project() {
    return new Project(sandbox.project(), temp.resolve(SITE), true);
  }

  private List<String> reported(String body) throws IOException {
    japanese(body);
    Diagnostics diagnostics = new Diagnostics();
    Build.check(project(), diagnostics, Progress.SILENT);
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.code()
                    + " "
                    + d.location().file().replaceFirst(".*/", "")
                    + ":"
                    + d.location().line()
                    + ":"
                    + d.location().column()
                    + " "
                    + d.message()
                    + " | "
                    + d.hint())
        .toList();
  }

  /** What is reported of an image, each with the beginning that it must have. */
  private void assertReported(String body, String... expected) throws IOException {
    List<String> reported = reported(body);
    assertEquals(expected.length, reported.size(), reported.toString());
    for (int i = 0; i < expected.length; i++) {
      for (String piece : expected[i].split(" … ")) {
        assertTrue(reported.get(i).contains(piece), "`" + piece + "` is not in " + reported.get(i));
      }
    }
  }

  private String built(String page) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Build.build(project(), diagnostics, Progress.SILENT);
    assertEquals(List.of(), diagnostics.sorted());
    return Files.readString(temp.resolve(SITE).resolve(page));
  }

  /** The site's images by their names without fingerprints. */
  private Map<String, byte[]> published() throws IOException {
    Map<String, byte[]> published = new TreeMap<>();
    try (Stream<Path> files = Files.list(temp.resolve(SITE).resolve("images"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        published.put(name.replaceFirst("-[0-9a-f]{16}\\.", "."), Files.readAllBytes(file));
      }
    }
    return published;
  }

  private static String tags(String html) {
    return String.join(
        "\n",
        html.lines()
            .filter(line -> line.contains("<img") || line.contains("figcaption"))
            .map(line -> line.replaceAll("-[0-9a-f]{16}\\.", "-#."))
            .toList());
  }

  @Test
  void both_languages_show_an_image_and_the_site_has_it_once() throws IOException {
    byte[] figure = ImageBytes.png(8, 3, 90);
    put("figure.png", figure);
    sandbox.write("programmes/asahi-fair.en.md", "![A \"doubling\" of \\<em>](figure.png)\n");
    japanese("前\n\n![応募は**倍**に](./figure.png \"図1　応募\")\n\n文中の![印](figure.png \"印影\")。\n");

    assertEquals(
        """
        <figure><img src="../../images/figure-#.png" width="8" height="3" alt="応募は倍に" loading="lazy" decoding="async">
        <figcaption>図1　応募</figcaption></figure>
        <p>文中の<img src="../../images/figure-#.png" width="8" height="3" alt="印" title="印影" loading="lazy" decoding="async">。</p>\
        """,
        tags(built("ja/programmes/asahi-fair.html")));
    assertEquals(
        """
        <p><img src="../../images/figure-#.png" width="8" height="3" \
        alt="A &quot;doubling&quot; of &lt;em&gt;" loading="lazy" decoding="async"></p>\
        """,
        tags(Files.readString(temp.resolve(SITE).resolve("en/programmes/asahi-fair.html"))));
    assertEquals(List.of("figure.png"), List.copyOf(published().keySet()));
    assertEquals(List.of(figure.length), published().values().stream().map(b -> b.length).toList());
  }

  @Test
  void every_format_is_shown_in_the_size_that_a_reader_sees() throws IOException {
    put("a.jpg", ImageBytes.jpeg(40, 30, 1));
    put("b.JPEG", ImageBytes.jpeg(40, 30, 6));
    put("c.gif", ImageBytes.gif(7, 9));
    put("d.webp", ImageBytes.webp(300, 200));
    put("図/二 つ.png", ImageBytes.png(2, 1, 0));
    japanese("![あ](a.jpg)![い](b.JPEG)![う](c.gif)![え](d.webp)![お](図/二%20つ.png)\n");

    String html = built("ja/programmes/asahi-fair.html");
    for (String size :
        List.of(
            "a-#.jpg\" width=\"40\" height=\"30\"",
            "b-#.jpg\" width=\"30\" height=\"40\"",
            "c-#.gif\" width=\"7\" height=\"9\"",
            "d-#.webp\" width=\"300\" height=\"200\"",
            "image-#.png\" width=\"2\" height=\"1\"")) {
      assertTrue(tags(html).contains(size), size + " is not in " + tags(html));
    }
  }

  @Test
  void an_image_that_is_not_there_is_reported_with_what_could_be_meant() throws IOException {
    put("figure.png", ImageBytes.png(1, 1, 0));
    assertReported(
        "![図](figure.png)\n![図](figura.png)\n![図](Figure.PNG)\n",
        "missing-image asahi-fair.ja.md:2:6 … no image `figura.png` … mean `figure.png`",
        "missing-image asahi-fair.ja.md:3:6 … only `figure.png` … write `figure.png`");
    assertReported(
        "![図](figure.png)\n![図](nothing-like-it.webp)\n\n![図][印]\n\n[印]: absent-altogether.gif\n",
        "missing-image asahi-fair.ja.md:2:6 … put it into the folder",
        "missing-image asahi-fair.ja.md:6:6 … put it into the folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../budgets/figure.png",
        "a/../../figure.png",
        "%2e%2e/figure.png",
        "/figure.png",
        "file:///figure.png",
        "C:figure.png",
        "https://example.org/figure.png",
        "data:image/png;base64,AAAA",
        ""
      })
  void an_image_is_not_fetched_from_elsewhere(String target) throws IOException {
    assertReported("語\n![図](" + target + ")\n", "missing-image asahi-fair.ja.md:2:");
  }

  @Test
  void an_image_needs_words_for_who_does_not_see_it() throws IOException {
    put("figure.png", ImageBytes.png(1, 1, 0));
    assertReported(
        "![](figure.png)\n\n語![ ](figure.png \"題\")\n\n![figure.png](figure.png)\n",
        "missing-alternative asahi-fair.ja.md:1:1",
        "missing-alternative asahi-fair.ja.md:3:2",
        "missing-alternative asahi-fair.ja.md:5:1");
  }

  @Test
  void a_file_that_a_page_cannot_show_is_reported_where_the_text_names_it() throws IOException {
    put(
        "drawing.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
    put("photo.png", ImageBytes.jpeg(4, 3, 1));
    put("text.png", "これは絵ではない".getBytes(StandardCharsets.UTF_8));
    put("phone.jpg", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    put("empty.gif", new byte[0]);
    put("cut.png", Arrays.copyOf(ImageBytes.png(4, 3, 0), 20));
    put("wide.png", ImageBytes.hollowPng(50_000, 600));
    put("heavy.png", new byte[(4 << 20) + 1]);
    put("scan.tiff", new byte[8]);
    assertReported(
        """
        ![図](drawing.svg)
        ![図](photo.png)
        ![図](text.png)
        ![図](phone.jpg)
        ![図](empty.gif)
        ![図](cut.png)
        ![図](wide.png)
        ![図](heavy.png)
        ![図](scan.tiff)
        """,
        "image-file asahi-fair.ja.md:1:6 … drawing.svg` … save it as a PNG",
        "image-file asahi-fair.ja.md:2:6 … by its content it is JPEG … name it `photo.jpg`",
        "image-file asahi-fair.ja.md:3:6 … is no PNG, JPEG, GIF or WebP |",
        "image-file asahi-fair.ja.md:4:6 … by its content it is HEIF",
        "image-file asahi-fair.ja.md:5:6 … is no PNG",
        "image-file asahi-fair.ja.md:6:6 … is damaged",
        "image-file asahi-fair.ja.md:7:6 … has 50,000 × 600 pixels … 25 million",
        "image-file asahi-fair.ja.md:8:6 … has 4.0 MiB … may have 4 |",
        "image-file asahi-fair.ja.md:9:6 … is no PNG");
  }

  /** Wherever a copy broke off, and where a byte of it is another. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "webp"})
  void an_image_that_breaks_off_is_reported(String format) throws IOException {
    byte[] whole =
        switch (format) {
          case "png" -> ImageBytes.png(4, 3, 90);
          case "jpg" -> ImageBytes.locatedJpeg(4, 3);
          case "gif" -> ImageBytes.gif(4, 3);
          default -> ImageBytes.webp(4, 3);
        };
    StringBuilder text = new StringBuilder();
    int cuts = 0;
    for (int length = 0; length < whole.length; length++) {
      put("cut-" + length + "." + format, Arrays.copyOf(whole, length));
      text.append("![図](cut-").append(length).append('.').append(format).append(")\n");
      cuts++;
    }
    assertEquals(
        cuts, reported(text.toString()).stream().filter(s -> s.startsWith("image-file")).count());
    put("whole." + format, whole);
    assertEquals(
        List.of(),
        reported("![図](whole." + format + ")\n").stream()
            .filter(s -> s.startsWith("image-file"))
            .toList());
    put("longer." + format, Arrays.copyOf(whole, whole.length + 9)); // As some cameras write.
    assertEquals(
        List.of(),
        reported("![図](longer." + format + ")\n").stream()
            .filter(s -> s.startsWith("image-file"))
            .toList());
  }

  @Test
  void pixels_that_were_spoilt_are_reported() throws IOException {
    byte[] spoilt = ImageBytes.png(40, 30, 90);
    spoilt[45] ^= 4;
    put("spoilt.png", spoilt);
    assertReported("![図](spoilt.png)\n", "image-file asahi-fair.ja.md:1:6 … is damaged");
  }

  @Test
  void a_photograph_that_says_where_it_was_taken_is_reported() throws IOException {
    put("photo.jpg", ImageBytes.locatedJpeg(4, 3));
    byte[] plain = ImageBytes.png(2, 2, 0);
    put("plain.png", plain);
    // A program that writes a position as XMP does so in a chunk of text.
    put(
        "xmp.png",
        ImageBytes.withText(plain, "XML:com.adobe.xmp\0\0\0\0\0<x exif:GPSLatitude='35,40.2N'/>"));
    assertReported(
        "![図](photo.jpg)\n![図](plain.png)\n![図](xmp.png)\n",
        "image-location asahi-fair.ja.md:1:6 … says where it was taken … save the image as a copy",
        "image-location asahi-fair.ja.md:3:6 … xmp.png");
    sandbox.replace("site.yaml", "checks:\n", "checks:\n  image-location: off\n");
    assertReported("![図](photo.jpg)\n![図](plain.png)\n![図](xmp.png)\n");
  }

  @Test
  void links_and_the_names_of_devices_are_refused() throws IOException {
    put("real.png", ImageBytes.png(1, 1, 0));
    put("nul.png", ImageBytes.png(1, 1, 0));
    Files.createSymbolicLink(
        sandbox.file("programmes/linked.png"), sandbox.file("programmes/real.png"));
    Files.createSymbolicLink(sandbox.file("programmes/out.png"), Path.of("/etc/hostname"));
    assertReported(
        "![図](real.png)\n![図](nul.png)\n![図](linked.png)\n![図](out.png)\n",
        "image-file asahi-fair.ja.md:2:6 … keeps for a device",
        "image-file asahi-fair.ja.md:3:6 … is a link … put the file itself here",
        "image-file asahi-fair.ja.md:4:6 … is a link … put the file itself here");
  }

  @Test
  void an_image_that_no_text_shows_is_reported_and_not_published() throws IOException {
    put("shown.png", ImageBytes.png(1, 1, 0));
    put("left over.png", ImageBytes.png(1, 1, 1));
    assertReported(
        "![図](shown.png)\n",
        "unused-image left over.png … write `![what it shows](left%20over.png)`");
    Build.build(project(), new Diagnostics(), Progress.SILENT);
    assertEquals(List.of("shown.png"), List.copyOf(published().keySet()));
  }

  @Test
  void a_field_of_a_record_shows_no_image() throws IOException {
    put("figure.png", ImageBytes.png(1, 1, 0));
    String budget;
    try (Stream<Path> budgets = Files.list(sandbox.file("budgets"))) {
      budget =
          budgets
              .filter(f -> f.toString().endsWith(".yaml"))
              .sorted()
              .findFirst()
              .orElseThrow()
              .getFileName()
              .toString();
    }
    String text = sandbox.read("budgets/" + budget).replaceAll("(?m)^notes:.*(\n .*)*\n?", "");
    sandbox.write(
        "budgets/" + budget, text.strip() + "\nnotes: {ja: '![図](figure.png)', en: words}\n");
    assertReported(
        "![図](figure.png)\n", "unshown-markdown " + budget + " … `figure.png` is not shown here");
  }

  @Test
  void plain_words_with_marks_of_markdown_are_reported() throws IOException {
    sandbox.write(
        "glossary/marked.yaml",
        """
        name: {ja: 印, en: mark}
        reading: しるし
        definition:
          ja: これは**大事**で、[説明](https://example.org/)がある。
          en: Two stars ** and [brackets] (alone) are words.
        """);
    assertReported("本文\n", "unshown-markdown marked.yaml:4: … `**大事**`");
  }
}
