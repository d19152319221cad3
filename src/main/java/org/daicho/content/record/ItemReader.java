package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class ItemReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Id plan = fields.requiredId("plan", "cooperation-2026");
    Item item =
        new Item(
            id, body, plan, part(id, fields, List.of(), List.of()), EntryReader.source(fields));
    fields.close();
    return item;
  }

  /** What a part leaves out of {@code by} and {@code themes} is its parent's. */
  private static Item.Part part(Id id, Fields fields, List<Id> parentsBy, List<Id> parentsThemes) {
    List<Id> by = fields.has("by") ? fields.ids("by") : parentsBy;
    List<Id> themes = fields.has("themes") ? fields.ids("themes") : parentsThemes;
    return new Item.Part(
        id,
        fields.requiredId("kind", "measure"),
        fields.string("number"),
        fields.requiredText("name", "テレワークの推進"),
        by,
        themes,
        fields.ids("answers"),
        fields.id("mark"),
        fields.text("summary"),
        fields.text("note"),
        parts(fields, by, themes));
  }

  private static List<Item.Part> parts(Fields fields, List<Id> by, List<Id> themes) {
    List<Item.Part> parts = new ArrayList<>();
    for (Fields part : fields.groups("parts", "a part of an item")) {
      parts.add(part(part.requiredId("id", "tokyo-1"), part, by, themes));
      part.close();
    }
    return List.copyOf(parts);
  }
}
