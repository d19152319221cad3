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
    Id plan = fields.requiredId(Item.PLAN, "cooperation-2026");
    Item item =
        new Item(id, body, plan, part(id, fields, List.of(), List.of()), fields.read(Item.SOURCE));
    fields.close();
    return item;
  }

  /** What a part leaves out of {@code by} and {@code themes} is its parent's. */
  private static Item.Part part(Id id, Fields fields, List<Id> parentsBy, List<Id> parentsThemes) {
    List<Id> by = fields.has(Item.Part.BY.name()) ? fields.read(Item.Part.BY) : parentsBy;
    List<Id> themes =
        fields.has(Item.Part.THEMES.name()) ? fields.read(Item.Part.THEMES) : parentsThemes;
    return new Item.Part(
        id,
        fields.requiredId(Item.Part.TYPE, "measure"),
        fields.read(Item.Part.NUMBER),
        fields.requiredText(Item.Part.NAME, "テレワークの推進"),
        by,
        themes,
        fields.read(Item.Part.ANSWERS),
        fields.read(Item.Part.MARK),
        fields.read(Item.Part.SUMMARY),
        fields.read(Item.Part.NOTE),
        parts(fields, by, themes));
  }

  private static List<Item.Part> parts(Fields fields, List<Id> by, List<Id> themes) {
    List<Item.Part> parts = new ArrayList<>();
    for (Fields part : fields.groups(Item.Part.PARTS.name(), "a part of an item")) {
      parts.add(part(part.requiredId("id", "tokyo-1"), part, by, themes));
      part.close();
    }
    return List.copyOf(parts);
  }
}
