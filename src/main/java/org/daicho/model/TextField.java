package org.daicho.model;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.Text;

/**
 * One of a record's texts.
 *
 * @param path where it stands in the record, e.g. {@code lines[2].name}; {@code body} for the file
 *     next to it
 */
public record TextField(String path, Text text) {
  /** The path of the long text in the file next to the record. */
  public static final String BODY = "body";

  /** Whether pages read it as Markdown; any other text is words alone. */
  public boolean isMarkdown() {
    return path.equals(BODY)
        || path.equals("notes")
        || path.equals("future-cost.note")
        || path.startsWith("fields.") && !path.endsWith(".label");
  }

  /** All texts of the site's own that say something. */
  public static List<TextField> of(Site site) {
    Collector found = new Collector();
    found.add("title", site.title());
    found.add("tagline", site.tagline());
    found.add("summary", site.summary());
    found.add("publisher", site.publisher());
    found.add("licence.name", site.licence());
    return found.fields;
  }

  /**
   * All texts of a record that say something, in the order of its fields.
   *
   * @param confirmed what the record confirms to be printed so in its source
   */
  public static List<TextField> of(Entry entry, List<Confirmation> confirmed) {
    Collector found = new Collector();
    if (!(entry instanceof Item)) {
      found.add("name", entry.name());
    }
    if (entry instanceof Programme p) {
      found.add("summary", p.summary());
      p.source().ifPresent(s -> found.add("source.at", s.at()));
    } else if (entry instanceof Plan p) {
      found.add("short", p.shortName());
      found.add("summary", p.summary());
      found.add("period", p.period());
      for (int i = 0; i < p.views().size(); i++) {
        String path = "view[" + i + "].";
        found.add(path + "title", p.views().get(i).title());
        p.views().get(i).labels().forEach((id, label) -> found.add(path + "labels." + id, label));
      }
      p.source().ifPresent(s -> found.add("source.at", s.at()));
    } else if (entry instanceof Item item) {
      found.part("", item.root());
      item.source().ifPresent(s -> found.add("source.at", s.at()));
    } else if (entry instanceof Budget b) {
      found.budget(b);
    } else if (entry instanceof Organisation o) {
      found.add("summary", o.summary());
    } else if (entry instanceof Source s) {
      found.add("note", s.note());
      for (int i = 0; i < s.holds().size(); i++) {
        found.add("holds[" + i + "].what", s.holds().get(i).what());
        found.add("holds[" + i + "].missing", s.holds().get(i).missing());
      }
    } else if (entry instanceof Form f) {
      f.fields().forEach(field -> found.add("fields." + field.id() + ".label", field.label()));
    } else if (entry instanceof Vocabulary v) {
      for (Vocabulary.Term term : v.terms().values()) {
        found.add("terms." + term.id() + ".name", term.name());
        found.add("terms." + term.id() + ".short", term.shortName());
        found.add("terms." + term.id() + ".description", term.description());
      }
    } else if (entry instanceof TileMap m) {
      found.map(m);
    } else if (entry instanceof GlossaryTerm g) {
      found.add("definition", g.definition());
      g.source().ifPresent(s -> found.add("source.at", s.at()));
    }
    for (int i = 0; i < confirmed.size(); i++) {
      found.add("confirmed[" + i + "].note", confirmed.get(i).note());
    }
    found.add(BODY, entry.body());
    return found.fields;
  }

  private static final class Collector {
    private final List<TextField> fields = new ArrayList<>();

    void add(String path, Text text) {
      if (!text.isEmpty()) {
        fields.add(new TextField(path, text));
      }
    }

    void part(String prefix, Item.Part part) {
      add(prefix + "name", part.name());
      add(prefix + "summary", part.summary());
      add(prefix + "note", part.note());
      for (int i = 0; i < part.parts().size(); i++) {
        part(prefix + "parts[" + i + "].", part.parts().get(i));
      }
    }

    void map(TileMap m) {
      add("summary", m.summary());
      add("note", m.note());
      for (int i = 0; i < m.tiles().size(); i++) {
        add("tiles[" + i + "].label", m.tiles().get(i).label());
      }
      for (int i = 0; i < m.regions().size(); i++) {
        add("regions[" + i + "].name", m.regions().get(i).name());
      }
    }

    void budget(Budget b) {
      add("contact", b.contact());
      lines("lines", b.lines());
      for (int i = 0; i < b.shared().size(); i++) {
        add("shared[" + i + "].note", b.shared().get(i).note());
      }
      b.funding()
          .ifPresent(
              funding -> {
                for (int i = 0; i < funding.lines().size(); i++) {
                  add("funding.sources[" + i + "].name", funding.lines().get(i).name());
                }
              });
      for (int i = 0; i < b.schedule().size(); i++) {
        add("schedule[" + i + "].what", b.schedule().get(i).what());
      }
      b.futureCost().ifPresent(cost -> add("future-cost.note", cost.note()));
      b.fields().forEach((id, text) -> add("fields." + id, text));
      add("notes", b.notes());
      b.source().ifPresent(s -> add("source.at", s.at()));
    }

    private void lines(String path, List<Budget.Line> lines) {
      for (int i = 0; i < lines.size(); i++) {
        String here = path + "[" + i + "]";
        add(here + ".name", lines.get(i).name());
        lines(here + ".lines", lines.get(i).lines());
      }
    }
  }
}
