package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdTest {

  @Test
  void an_id_can_stand_in_a_file_name_and_an_address_anywhere() {
    for (String id : new String[] {"koto", "workforce-2024-general", "1", "a".repeat(64)}) {
      assertTrue(Id.isValid(id), id);
    }
    for (String id :
        new String[] {
          "",
          "-",
          "a-",
          "-a",
          "a--b",
          "Koto",
          "a_b",
          "a.b",
          "../a",
          "a/b",
          "a b",
          "港区",
          "a\n",
          "%41",
          "a".repeat(65)
        }) {
      assertFalse(Id.isValid(id), id);
      assertThrows(IllegalArgumentException.class, () -> Id.of(id));
    }
  }

  @Test
  void what_stands_for_an_unreadable_id_is_none() {
    assertFalse(Id.isValid(Id.UNREADABLE.value()));
    assertFalse(Id.UNREADABLE.isReadable());
    assertTrue(Id.of("koto").isReadable());
  }
}
