package org.daicho.page.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.view.Link;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.junit.jupiter.api.Test;

/** Whatever leads to a record says what it is called, be it by its own name or by another's. */
class PageContextTest {
  private static PageContext shapes(Lang lang) throws IOException {
    Catalogue catalogue =
        Content.read(
                Path.of("src/test/resources/sites/shapes/content"), "content", new Diagnostics())
            .catalogue()
            .orElseThrow();
    Map<String, Wording> words = Map.of("views-office-of", Wording.of("{0}: {1}"));
    return new PageContext(catalogue, new Messages(lang, words), lang + "/plans/x.html");
  }

  @Test
  void every_record_is_named_and_leads_to_its_page_if_it_has_one() throws IOException {
    for (Lang lang : List.of(Lang.JA, Lang.EN)) {
      PageContext context = shapes(lang);
      assertTrue(
          context.catalogue().all().anyMatch(e -> e.name().isEmpty()), "some leave it to another");
      for (Entry entry : context.catalogue().all().toList()) {
        Link link = context.entry(entry.key());
        assertFalse(link.words().isEmpty(), entry.key() + " has no name");
        assertEquals(entry.kind().hasPages(), !link.href().isEmpty(), entry.key().toString());
      }
    }
  }

  @Test
  void a_field_that_mentions_a_record_without_a_name_of_its_own_shows_it() throws IOException {
    PageContext context = shapes(Lang.EN);
    for (Kind kind : List.of(Kind.PROGRAMME, Kind.BUDGET)) {
      Field<Id, Optional<Id>> field = Field.reference(kind, "of", "元", "Of", Optional::of);
      for (Entry entry : context.catalogue().entries(kind)) {
        List<Link> shown = new FieldFacts(context).of(entry.id(), field);
        assertEquals(1, shown.size(), entry.key() + " is shown");
        assertFalse(shown.get(0).href().isEmpty(), entry.key() + " has a page");
      }
    }
  }
}
