package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.daicho.model.TextField;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.TranslationState;
import org.junit.jupiter.api.Test;

class TranslationLedgerTest {
  private static final List<Lang> LANGUAGES = List.of(Lang.JA, Lang.EN);

  @Test
  void a_hash_is_twelve_digits_of_sha_256() {
    // printf abc | sha256sum
    assertEquals("ba7816bf8f01", TranslationLedger.hash("abc"));
  }

  @Test
  void a_translation_marked_is_current_and_one_not_marked_is_unmarked() {
    List<TextField> fields = List.of(field("name", "江東区", "Koto"));

    assertEquals(List.of("name unmarked"), states(TranslationLedger.EMPTY, fields));
    assertEquals(List.of("name current"), states(marked(fields), fields));
  }

  @Test
  void a_changed_translation_of_the_same_source_stays_current() {
    TranslationLedger ledger = marked(List.of(field("name", "江東区", "Koto")));

    assertEquals(
        List.of("name current"), states(ledger, List.of(field("name", "江東区", "Koto City"))));
  }

  @Test
  void a_translation_without_a_source_text_is_neither_marked_nor_stale() {
    TextField only = new TextField("name", new Text(Map.of(Lang.EN, "Koto")));

    assertEquals(TranslationLedger.EMPTY, marked(List.of(only)));
    assertEquals(
        List.of("name unmarked"),
        states(marked(List.of(field("name", "江東区", "Koto"))), List.of(only)));
  }

  @Test
  void the_tenth_item_of_a_list_comes_after_the_ninth() {
    List<TextField> fields = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      fields.add(field("lines[" + i + "].name", "行" + i, "line " + i));
    }
    TranslationLedger ledger = marked(fields);
    fields.remove(9);

    assertEquals(11, states(ledger, fields).stream().filter(s -> s.endsWith("current")).count());
  }

  @Test
  void a_list_of_another_name_is_another_list() {
    TranslationLedger ledger = marked(List.of(field("lines[0].name", "印刷費", "Printing")));

    assertEquals(
        List.of("schedule[0].what unmarked"),
        states(ledger, List.of(field("schedule[0].what", "入札", "Tender"))));
  }

  @Property
  void one_changed_source_text_makes_exactly_its_translation_stale(
      @ForAll @Size(min = 1, max = 12)
          List<@AlphaChars @StringLength(min = 1, max = 3) String> words,
      @ForAll @IntRange(max = 11) int at) {
    List<TextField> fields = fields(words);
    int changed = at % fields.size();
    TextField old = fields.get(changed);
    TranslationLedger ledger = marked(fields);
    fields.set(changed, field(old.path(), "変更", old.text().get(Lang.EN).orElseThrow()));

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      expected.add(fields.get(i).path() + (i == changed ? " stale" : " current"));
    }
    assertEquals(expected, states(ledger, fields));
  }

  @Property
  void marking_again_makes_everything_current(
      @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> before,
      @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> now) {
    TranslationLedger ledger = marked(fields(before));
    List<Translation> translations = translations(fields(now));

    TranslationLedger again = ledger.marked(translations, Lang.JA, record -> true);

    assertEquals(0, again.gone(translations, Lang.JA));
    assertEquals(
        fields(now).stream().map(f -> f.path() + " current").toList(), states(again, fields(now)));
  }

  @Test
  void marking_one_record_leaves_the_lines_of_others_and_drops_records_that_are_gone() {
    TextField name = field("name", "江東区", "Koto");
    TreeMap<String, java.util.SortedMap<TranslationLedger.Line, String>> records = new TreeMap<>();
    records.put(
        "programmes/old", new TreeMap<>(Map.of(new TranslationLedger.Line("name", Lang.EN), "0")));
    records.put("site", new TreeMap<>(Map.of(new TranslationLedger.Line("name", Lang.EN), "1")));
    TranslationLedger before = new TranslationLedger(records);

    List<Translation> all = translations(List.of(name));
    assertEquals(1, before.gone(all, Lang.JA));
    TranslationLedger after = before.marked(all, Lang.JA, record -> false);
    assertEquals(List.of("site"), List.copyOf(after.records().keySet()));
    assertEquals("1", after.records().get("site").get(new TranslationLedger.Line("name", Lang.EN)));
    assertEquals(1, before.countMissingFrom(after));
    assertEquals(1, before.marked(all, Lang.JA, record -> true).countNewTo(before));
  }

  /** Half of them single fields, half of them items of a list. */
  private static List<TextField> fields(List<String> words) {
    List<TextField> fields = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String path = i % 2 == 0 ? "fields.f" + i : "lines[" + i / 2 + "].name";
      fields.add(field(path, words.get(i), "en " + words.get(i)));
    }
    return fields;
  }

  private static TextField field(String path, String ja, String en) {
    return new TextField(path, Text.of(ja, en));
  }

  private static TranslationLedger marked(List<TextField> fields) {
    return TranslationLedger.EMPTY.marked(translations(fields), Lang.JA, record -> true);
  }

  private static List<Translation> translations(List<TextField> fields) {
    return fields.stream()
        .map(f -> new Translation(Optional.empty(), f, Lang.EN, TranslationState.UNMARKED))
        .toList();
  }

  private static List<String> states(TranslationLedger ledger, List<TextField> fields) {
    Map<Text, Text> marks = ledger.marks(Translation.SITE, fields, LANGUAGES);
    return fields.stream()
        .map(f -> f.path() + " " + marks.getOrDefault(f.text(), f.text()).state(Lang.EN).word())
        .toList();
  }
}
