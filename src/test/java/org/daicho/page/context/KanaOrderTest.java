package org.daicho.page.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KanaOrderTest {

  @Test
  void readings_are_in_the_order_of_the_fifty_sounds() {
    List<String> inOrder =
        List.of("あーるせっぷ", "あいびーてぃー", "うち", "かいよう", "がいよう", "かく", "がっこう", "きょう", "ぱーと", "はい", "わん");

    assertEquals(inOrder, shuffled(inOrder).sorted(KanaOrder.COMPARATOR).toList());
  }

  private static Stream<String> shuffled(List<String> list) {
    return list.stream().sorted(String::compareTo);
  }

  @Test
  void voiced_small_and_long_sounds_count_as_the_plain_ones() {
    assertEquals("かつこお", KanaOrder.plain("がっこー"));
    assertEquals("しやあふ", KanaOrder.plain("しゃーぷ"));
  }

  @Test
  void a_reading_stands_under_its_row() {
    assertEquals(
        List.of("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ", "わ"),
        Stream.of("えー", "ごみ", "じさ", "っぽ", "ねん", "ぱー", "も", "ゆめ", "れべる", "を", "ん")
            .map(KanaOrder::row)
            .toList());
    assertEquals("", KanaOrder.row("ABW"));
    assertEquals("", KanaOrder.row(""));
  }
}
