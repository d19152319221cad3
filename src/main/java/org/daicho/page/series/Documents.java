package org.daicho.page.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daicho.model.Indicator;
import org.daicho.model.Programme;
import org.daicho.model.Provenance;
import org.daicho.model.Source;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.FieldFacts;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.block.YearBlocks.OriginsBlock;
import org.daicho.view.block.YearBlocks.OriginsBlock.Use;

/**
 * The documents that the figures of a programme's years are from. Each has a number on the page,
 * and a row that says of which years its figures are used and of which a later one says them anew.
 */
public final class Documents {
  private final PageContext context;
  private final Optional<Provenance> own;
  private final Map<Id, Row> rows = new LinkedHashMap<>();

  /** What a document is used for. */
  private final class Row {
    private final Id id;
    private final Map<FiscalYear, Map<Use, Set<String>>> uses = new TreeMap<>();
    private final Set<Provenance> places = new LinkedHashSet<>();

    private Row(Id id) {
      this.id = id;
    }

    private FiscalYear first() {
      Optional<Source> source = context.catalogue().source(id);
      return source
          .flatMap(Source::fiscalYear)
          .or(() -> source.flatMap(Source::published).flatMap(When::first).map(FiscalYear::of))
          .orElseGet(() -> uses.keySet().iterator().next());
    }
  }

  public Documents(
      PageContext context,
      Programme programme,
      List<BudgetTotals> budgetTotals,
      List<Indicator> indicators) {
    this.context = context;
    for (AmountColumn column : AmountColumn.of(context, budgetTotals)) {
      for (BudgetTotals totals : budgetTotals) {
        if (column.in(totals).isPresent() && totals.year().isPresent()) {
          ProgrammeAmounts amounts =
              ProgrammeAmounts.stated(
                  programme.id(), List.of(totals), column.kind().in(totals.year()));
          boolean superseded =
              ProgrammeAmounts.isSuperseded(
                  programme.id(), totals, column.in(totals).get(), budgetTotals);
          amounts.all().stream()
              .filter(Documents::isStated)
              .findFirst()
              .flatMap(amount -> amount.totals().budget().source())
              .ifPresent(
                  source -> {
                    note(source, totals.year(), superseded, column.label());
                    rows.get(source.document()).places.add(source);
                  });
        }
      }
    }
    this.own = context.catalogue().provenanceOf(programme);
    for (Indicator indicator : indicators) {
      for (Indicator.Year year : indicator.years()) {
        source(indicator, year).ifPresent(source -> note(source, year.year(), false, ""));
        for (Indicator.Revised revised : year.revised()) {
          revised.source().ifPresent(source -> note(source, year.year(), true, ""));
        }
      }
    }
    List<Row> inOrder = new ArrayList<>(rows.values());
    inOrder.sort(Comparator.comparing(Row::first).thenComparing(row -> row.id));
    rows.clear();
    inOrder.forEach(row -> rows.put(row.id, row));
  }

  private static boolean isStated(Amount amount) {
    Figure.State state = amount.figure().state();
    return state != Figure.State.NOT_RECORDED && state != Figure.State.BLANK;
  }

  private void note(Provenance source, Optional<FiscalYear> year, boolean superseded, String what) {
    if (year.isPresent()) {
      rows.computeIfAbsent(source.document(), Row::new)
          .uses
          .computeIfAbsent(year.get(), y -> new EnumMap<>(Use.class))
          .computeIfAbsent(superseded ? Use.SUPERSEDED : Use.USED, u -> new LinkedHashSet<>())
          .add(what);
    }
  }

  /** The number of a document, with the way to its row; nothing where it has none. */
  Link number(Id document) {
    return rows.containsKey(document)
        ? new Link(context.plain(mark(document)), "#" + fragment(document))
        : context.unlinked("");
  }

  /** The same of the document that a year of an indicator is from. */
  Link number(Indicator indicator, Indicator.Year year) {
    return source(indicator, year)
        .map(source -> number(source.document()))
        .orElse(context.unlinked(""));
  }

  private Optional<Provenance> source(Indicator indicator, Indicator.Year year) {
    return year.source().or(indicator::source).or(() -> own);
  }

  private String mark(Id document) {
    int number = List.copyOf(rows.keySet()).indexOf(document) + 1;
    return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
  }

  private static String fragment(Id document) {
    return "origin-" + document;
  }

  public void add(PageBuilder builder, YearColumns years) {
    if (!rows.isEmpty()) {
      builder.wide(
          "origins",
          context.say("origins-title"),
          new OriginsBlock(
              years.heads(context), rows.values().stream().map(row -> row(row, years)).toList()));
    }
  }

  private OriginsBlock.Row row(Row row, YearColumns years) {
    boolean several =
        row.uses.values().stream()
                .flatMap(uses -> uses.values().stream().flatMap(Set::stream))
                .filter(what -> !what.isEmpty())
                .distinct()
                .count()
            > 1;
    return new OriginsBlock.Row(
        fragment(row.id),
        mark(row.id),
        context.entry(new EntryKey(Kind.SOURCE, row.id)),
        row.places.stream().map(this::place).filter(link -> !link.words().isEmpty()).toList(),
        years.all().stream()
            .map(year -> cell(row.uses.getOrDefault(year, Map.of()), several))
            .toList());
  }

  /** Where in the document, with the address of that place. */
  private Link place(Provenance source) {
    Link at = context.unlinked(source.at());
    return source
        .url()
        .map(
            url ->
                at.words().isEmpty()
                    ? new FieldFacts(context).address(url)
                    : new Link(at.words(), url.value()))
        .orElse(at);
  }

  private static OriginsBlock.Cell cell(Map<Use, Set<String>> uses, boolean several) {
    if (uses.isEmpty()) {
      return new OriginsBlock.Cell(Use.NONE, "");
    }
    Use use = uses.containsKey(Use.USED) ? Use.USED : Use.SUPERSEDED;
    Set<String> all = new LinkedHashSet<>();
    uses.values().forEach(all::addAll);
    String only = all.size() == 1 && several ? all.iterator().next() : "";
    return new OriginsBlock.Cell(use, only);
  }
}
