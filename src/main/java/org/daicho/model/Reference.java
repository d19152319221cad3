package org.daicho.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * One record's mention of another record or of a vocabulary's term.
 *
 * @param path where it stands in the record, e.g. {@code lines[2].programme}
 * @param kind of the record mentioned; {@link Kind#VOCABULARY} for a term
 * @param vocabulary of a term; absent for a record
 */
public record Reference(String path, Kind kind, Optional<Id> vocabulary, Id id) {

  /** All that an entry mentions, in the order of its fields, unreadable ones left out. */
  public static List<Reference> of(Entry entry) {
    return of(entry, Id::isReadable);
  }

  /** What an entry was to mention, had it been written so that it could be read. */
  public static List<Reference> unreadable(Entry entry) {
    return of(entry, id -> !id.isReadable());
  }

  private static List<Reference> of(Entry entry, Predicate<Id> wanted) {
    Collector found = new Collector(wanted);
    if (entry instanceof Programme p) {
      found.entry("continues", Kind.PROGRAMME, p.continues());
      found.entry("organisation", Kind.ORGANISATION, Optional.of(p.organisation()));
      found.entry("plan", Kind.PLAN, p.plan());
      found.term("class", Vocabulary.CLASS, p.programmeClass());
      found.term("theme", Vocabulary.THEME, p.theme());
      found.terms("themes", Vocabulary.THEME, p.themes());
      p.targets().keySet().forEach(i -> found.key("targets." + i, Vocabulary.INDICATOR, i));
      p.results().keySet().forEach(i -> found.key("results." + i, Vocabulary.INDICATOR, i));
      found.source(p.source());
    } else if (entry instanceof Plan p) {
      found.entry("organisation", Kind.ORGANISATION, Optional.of(p.organisation()));
      found.terms("indicators", Vocabulary.INDICATOR, p.indicators());
      p.printedTotals()
          .keySet()
          .forEach(i -> found.key("printed-totals." + i, Vocabulary.INDICATOR, i));
      found.source(p.source());
      found.entries("parties", Kind.ORGANISATION, p.parties());
      for (int i = 0; i < p.views().size(); i++) {
        PlanView view = p.views().get(i);
        found.terms("view[" + i + "].items", Vocabulary.ITEM_KIND, view.items());
        found.entries("view[" + i + "].parties", Kind.ORGANISATION, view.parties());
        found.entry("view[" + i + "].root", Kind.ORGANISATION, view.root());
      }
    } else if (entry instanceof Item item) {
      found.entry("plan", Kind.PLAN, Optional.of(item.plan()));
      found.part("", item.root(), Optional.empty());
      found.source(item.source());
    } else if (entry instanceof Budget b) {
      found.budget(b);
    } else if (entry instanceof Organisation o) {
      found.term("kind", Vocabulary.ORGANISATION_KIND, Optional.of(o.type()));
      found.entry("parent", Kind.ORGANISATION, o.parent());
      found.entries("covers", Kind.ORGANISATION, o.covers());
    } else if (entry instanceof Source s) {
      found.entry("organisation", Kind.ORGANISATION, Optional.of(s.organisation()));
      for (int i = 0; i < s.holds().size(); i++) {
        String path = "holds[" + i + "].of.";
        Holding.Selection of = s.holds().get(i).of();
        found.entry(path + "plan", Kind.PLAN, of.plan());
        found.term(path + "kind", Vocabulary.ITEM_KIND, of.kind());
        found.entry(path + "by", Kind.ORGANISATION, of.by());
        found.term(path + "mark", Vocabulary.MARK, of.mark());
        found.term(path + "organisation-kind", Vocabulary.ORGANISATION_KIND, of.organisationKind());
        found.entry(path + "parent", Kind.ORGANISATION, of.parent());
      }
    } else if (entry instanceof Vocabulary v) {
      v.terms()
          .values()
          .forEach(t -> found.term("terms." + t.id() + ".unit", Vocabulary.COUNT_UNIT, t.unit()));
    } else if (entry instanceof TileMap m) {
      for (int i = 0; i < m.tiles().size(); i++) {
        found.entry(
            "tiles[" + i + "].organisation",
            Kind.ORGANISATION,
            Optional.of(m.tiles().get(i).organisation()));
      }
    } else if (entry instanceof GlossaryTerm g) {
      for (int i = 0; i < g.see().size(); i++) {
        found.entry("see[" + i + "]", g.see().get(i).kind(), Optional.of(g.see().get(i).id()));
      }
      found.source(g.source());
    }
    return found.references;
  }

  private static final class Collector {
    private final List<Reference> references = new ArrayList<>();
    private final Predicate<Id> wanted;

    Collector(Predicate<Id> wanted) {
      this.wanted = wanted;
    }

    void entry(String path, Kind kind, Optional<Id> id) {
      id.filter(wanted)
          .ifPresent(i -> references.add(new Reference(path, kind, Optional.empty(), i)));
    }

    void term(String path, Id vocabulary, Optional<Id> id) {
      id.filter(wanted)
          .ifPresent(
              i ->
                  references.add(new Reference(path, Kind.VOCABULARY, Optional.of(vocabulary), i)));
    }

    /** A term that stands as a field's name. */
    void key(String path, Id vocabulary, Id id) {
      term(path + ":", vocabulary, Optional.of(id));
    }

    void entries(String path, Kind kind, List<Id> ids) {
      for (int i = 0; i < ids.size(); i++) {
        entry(path + "[" + i + "]", kind, Optional.of(ids.get(i)));
      }
    }

    /** What a part takes over from its parent is the parent's mention. */
    void part(String prefix, Item.Part part, Optional<Item.Part> parent) {
      term(prefix + "kind", Vocabulary.ITEM_KIND, Optional.of(part.type()));
      if (parent.isEmpty() || !part.by().equals(parent.get().by())) {
        entries(prefix + "by", Kind.ORGANISATION, part.by());
      }
      if (parent.isEmpty() || !part.themes().equals(parent.get().themes())) {
        terms(prefix + "themes", Vocabulary.THEME, part.themes());
      }
      entries(prefix + "answers", Kind.ITEM, part.answers());
      term(prefix + "mark", Vocabulary.MARK, part.mark());
      for (int i = 0; i < part.parts().size(); i++) {
        part(prefix + "parts[" + i + "].", part.parts().get(i), Optional.of(part));
      }
    }

    void terms(String path, Id vocabulary, List<Id> ids) {
      for (int i = 0; i < ids.size(); i++) {
        term(path + "[" + i + "]", vocabulary, Optional.of(ids.get(i)));
      }
    }

    void source(Optional<Provenance> source) {
      entry("source.document", Kind.SOURCE, source.map(Provenance::document));
    }

    void budget(Budget b) {
      entry("plan", Kind.PLAN, b.plan());
      entry("programme", Kind.PROGRAMME, b.programme());
      entry("organisation", Kind.ORGANISATION, b.organisation());
      term("category", Vocabulary.REQUEST_CATEGORY, b.category());
      entry("form", Kind.FORM, b.form());
      for (Budget.Column column : b.columns()) {
        String path = "columns." + column.id();
        term(path + ".measure", Vocabulary.MEASURE, Optional.of(column.measure()));
        term(path + ".phase", Vocabulary.PHASE, Optional.of(column.phase()));
      }
      lines("lines", b.lines());
      for (int i = 0; i < b.shared().size(); i++) {
        List<Id> programmes = b.shared().get(i).programmes();
        for (int j = 0; j < programmes.size(); j++) {
          entry(
              "shared[" + i + "].programmes[" + j + "]",
              Kind.PROGRAMME,
              Optional.of(programmes.get(j)));
        }
      }
      b.funding()
          .ifPresent(
              funding -> {
                for (int i = 0; i < funding.lines().size(); i++) {
                  term(
                      "funding.sources[" + i + "].source",
                      Vocabulary.FUNDING_SOURCE,
                      Optional.of(funding.lines().get(i).source()));
                }
              });
      source(b.source());
    }

    private void lines(String path, List<Budget.Line> lines) {
      for (int i = 0; i < lines.size(); i++) {
        String here = path + "[" + i + "]";
        entry(here + ".programme", Kind.PROGRAMME, lines.get(i).programme());
        lines(here + ".lines", lines.get(i).lines());
      }
    }
  }
}
