package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

  @Property
  void itEncodesAsStringsDoHoweverTheTextIsCut(@ForAll List<String> texts, @ForAll char last)
      throws IOException {
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

  @Test
  void aPairOfSurrogatesMayComeInTwoPieces() throws IOException {
    Utf8Writer out = new Utf8Writer(1);
    out.write("𠮟".substring(0, 1));
    out.write("𠮟".substring(1));
    assertArrayEquals("𠮟\n".getBytes(StandardCharsets.UTF_8), out.lines());
  }

  @Test
  void blankLinesAtEitherEndGo() throws IOException {
    Utf8Writer out = new Utf8Writer(1);
    out.write("\n \n<p>\n\n</p> \n\n");
    assertEquals("<p>\n\n</p>\n", new String(out.lines(), StandardCharsets.UTF_8));
  }
}
