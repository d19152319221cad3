package org.daicho.model.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class YearNamesProperties {

  @Property
  void a_name_bears_its_year_however_it_is_written(
      @ForAll @IntRange(min = 1900, max = 2100) int y) {
    FiscalYear year = new FiscalYear(y);
    for (String name :
        new String[] {year.japanese(), year.western(), y + "年度", "x " + y + "–" + y}) {
      assertTrue(year.isNamedIn("計画（" + name + "）"), name);
    }
    assertFalse(year.isNamedIn("計画（" + new FiscalYear(y + 1).japanese() + "）"), "the next year");
    assertFalse(year.isNamedIn("第1" + y + "号"), "part of a longer number");
    assertFalse(year.isNamedIn(y + ",000円"), "an amount");
  }

  @Example
  void eras_are_written_in_words_letters_and_full_width() {
    FiscalYear year = new FiscalYear(2024);
    for (String name : new String[] {"令和六年度", "R6", "Ｒ６", "R.6", "Reiwa 6", "令和 ６"}) {
      assertTrue(year.isNamedIn(name), name);
    }
    for (String name : new String[] {"令和16年度", "令和六十年度", "R60", "CR6", "平成6年度"}) {
      assertFalse(year.isNamedIn(name), name);
    }
    assertTrue(new FiscalYear(2019).isNamedIn("令和元年度"));
    assertTrue(new FiscalYear(2019).isNamedIn("平成31年度"));
  }
}
