package org.daicho.export.json;

import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.model.Item;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/** What is of plans' items only: the item itself and, within one another, its parts. */
final class ItemJson {
  private ItemJson() {}

  static void members(Json json, Item item) {
    json.reference("plan", Kind.PLAN, Optional.of(item.plan()));
    part(json, item.root());
    EntryJson.provenance(json, item.source());
  }

  private static void part(Json json, Item.Part part) {
    json.term("type", Vocabulary.ITEM_KIND, Optional.of(part.type()));
    json.put("number", part.number());
    json.some("by", part.by(), o -> json.reference(Kind.ORGANISATION, o));
    json.some("themes", part.themes(), t -> term(json, Vocabulary.THEME, t));
    json.some("answers", part.answers(), i -> json.reference(Kind.ITEM, i));
    json.term("mark", Vocabulary.MARK, part.mark());
    json.put("summary", part.summary());
    json.put("note", part.note());
    json.some(
        "parts",
        part.parts(),
        p ->
            json.object(
                () -> {
                  json.put("id", p.id().value());
                  json.put("name", p.name());
                  part(json, p);
                }));
  }

  private static void term(Json json, Id vocabulary, Id term) {
    json.object(() -> json.term("term", vocabulary, Optional.of(term)));
  }
}
