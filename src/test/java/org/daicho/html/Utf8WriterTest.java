package org.daicho.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

  @Property
  void it_encodes_as_strings_do_however_the_text_is_cut(
      @ForAll List<String> texts, @ForAll char last) throws IOException {
    Utf8Writer out = new Utf8Writer(1);
    out.write('<');
    for (int i = 0; i < texts.size(); i++) {
      if (i % 2 == 0) {
        out.write(texts.get(i));
      } else {
        out.write(texts.get(i).toCharArray());
      }
    }
    out.write(last);
    out.write(">");
    String whole = "<" + String.join("", texts) + last + ">\n";
    assertArrayEquals(whole.getBytes(StandardCharsets.UTF_8), out.lines());
  }

  @Property
  void it_escapes_and_encodes_in_one_go(@ForAll("marked") String text) {
    Utf8Writer out = new Utf8Writer(1);
    out.escape(text, Html.ESCAPES);
    out.write("<br>");
    out.escape(text, Html.ESCAPES_IN_ANY_QUOTES);
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    String whole = escaped + "<br>" + escaped.replace("'", "&#39;") + "\n";
    assertArrayEquals(whole.getBytes(StandardCharsets.UTF_8), out.lines());
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.strings()
        .withChars("<>&\"'aé計\ud842\udf9f")
        .ofMaxLength(700)
        .map(text -> "|" + text + "|");
  }

  @Test
  void a_pair_of_surrogates_may_come_in_two_pieces() throws IOException {
    Utf8Writer out = new Utf8Writer(1);
    out.write("𠮟".substring(0, 1));
    out.write("𠮟".substring(1));
    assertArrayEquals("𠮟\n".getBytes(StandardCharsets.UTF_8), out.lines());
  }

  @Test
  void half_a_pair_is_not_made_whole_by_what_is_encoded_already() {
    Utf8Writer out = new Utf8Writer(1);
    out.write("𠮟".substring(0, 1));
    out.write("<b>𠮟</b>".getBytes(StandardCharsets.UTF_8));
    assertEquals("?<b>𠮟</b>\n", new String(out.lines(), StandardCharsets.UTF_8));
  }

  @Test
  void a_long_text_is_written_whole() {
    Utf8Writer out = new Utf8Writer(1);
    String text = "計画 ".repeat(5000) + "。";
    out.write(text);
    assertEquals(text, out.toString());
  }

  @Test
  void blank_lines_at_either_end_go() throws IOException {
    Utf8Writer out = new Utf8Writer(1);
    out.write("\n \n<p>\n\n</p> \n\n");
    assertEquals("<p>\n\n</p>\n", new String(out.lines(), StandardCharsets.UTF_8));
  }
}
