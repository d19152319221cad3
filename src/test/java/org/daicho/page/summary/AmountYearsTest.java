package org.daicho.page.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.junit.jupiter.api.Test;

/** A list shows whole years of amounts, the latest of them, and never none. */
class AmountYearsTest {
  /** So many kinds of each year, from 2030 on. */
  private static List<AmountKind> kinds(int... ofYears) {
    List<AmountKind> kinds = new ArrayList<>();
    for (int i = 0; i < ofYears.length; i++) {
      for (int n = 0; n < ofYears[i]; n++) {
        kinds.add(kind("phase-" + n, true, Optional.of(new FiscalYear(2030 + i))));
      }
    }
    return kinds;
  }

  private static AmountKind kind(String phase, boolean byYear, Optional<FiscalYear> year) {
    return new AmountKind(
        Id.of("cost"), Id.of(phase), Optional.empty(), Optional.empty(), true, byYear, year);
  }

  private static List<Integer> tooMany(List<AmountKind> kinds) {
    return AmountYears.tooMany(kinds).stream().map(FiscalYear::year).toList();
  }

  @Test
  void few_columns_are_all_shown() {
    assertEquals(List.of(), tooMany(kinds(2, 2, 2, 2)));
  }

  @Test
  void of_many_the_latest_whole_years_are_shown() {
    assertEquals(List.of(2031, 2030), tooMany(kinds(3, 3, 3, 3)));
  }

  @Test
  void the_latest_year_is_shown_however_many_it_has() {
    assertEquals(List.of(2031, 2030), tooMany(kinds(1, 1, 12)));
  }

  @Test
  void a_year_after_one_that_has_no_room_is_not_shown_either() {
    assertEquals(List.of(2031, 2030), tooMany(kinds(1, 9, 4)));
  }

  @Test
  void columns_of_no_year_are_left_alone() {
    assertEquals(List.of(), tooMany(List.of(kind("a", false, Optional.empty()))));
  }
}
