package org.daicho.page.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Shares;
import org.daicho.view.block.YearBlocks.YearChoiceBlock;

/**
 * Programmes year by year: which years there are to choose from, what stands for the money of all
 * of them, and what each comes to in it.
 */
public final class YearChoice {
  private final PageContext context;
  private final SortedMap<FiscalYear, List<Programme>> years;
  private final Optional<AmountColumn> column;
  private final Map<FiscalYear, Sum> sums = new LinkedHashMap<>();
  private final Map<FiscalYear, List<Programme>> takingPart = new LinkedHashMap<>();

  private YearChoice(PageContext context, SortedMap<FiscalYear, List<Programme>> years) {
    this.context = context;
    this.years = years;
    // Without a choice nobody asks what the years come to.
    this.column = isChoice() ? column() : Optional.empty();
    years.forEach(
        (year, states) -> {
          List<Programme> part =
              column
                  .map(c -> TakingPart.in(context.catalogue(), year, states, c.kind()))
                  .orElse(states);
          takingPart.put(year, part);
          column.ifPresent(c -> sums.put(year, sum(c, year, part)));
        });
  }

  /** Of some programmes. */
  public static YearChoice of(PageContext context, List<Programme> programmes) {
    return new YearChoice(context, years(context.catalogue(), programmes));
  }

  /** What some programmes were in each of their years, the earliest first. */
  public static SortedMap<FiscalYear, List<Programme>> years(
      Catalogue catalogue, List<Programme> programmes) {
    SortedMap<FiscalYear, List<Programme>> years = new TreeMap<>();
    for (Programme programme : programmes) {
      for (Programme state : catalogue.statesOf(programme)) {
        catalogue
            .yearOf(state)
            .ifPresent(year -> years.computeIfAbsent(year, y -> new ArrayList<>()).add(state));
      }
    }
    return years;
  }

  /** Whether there is anything to choose: a programme that is in several of the years. */
  public boolean isChoice() {
    return isChoice(years);
  }

  /** The same, of what {@link #years(Catalogue, List)} returns. */
  public static boolean isChoice(SortedMap<FiscalYear, List<Programme>> years) {
    Set<Id> seen = new HashSet<>();
    return years.values().stream().flatMap(List::stream).anyMatch(state -> !seen.add(state.id()));
  }

  public List<FiscalYear> years() {
    return List.copyOf(years.keySet());
  }

  /** What the programmes of a year were; none of another year. */
  public List<Programme> of(FiscalYear year) {
    return years.getOrDefault(year, List.of());
  }

  /**
   * The latest year of which all is known that stands for the money; without one, the latest of
   * which any is known, or else the latest.
   */
  public FiscalYear settled() {
    return latest(sum -> sum.complete() && sum.known() > 0)
        .or(() -> latest(sum -> sum.known() > 0))
        .orElseGet(years::lastKey);
  }

  private Optional<FiscalYear> latest(Function<Sum, Boolean> which) {
    return sums.entrySet().stream()
        .filter(entry -> which.apply(entry.getValue()))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  /** What stands for the money of all years: the latest phase that is known of any. */
  private Optional<AmountColumn> column() {
    Map<FiscalYear, ProgrammeSelection> selections = new LinkedHashMap<>();
    years.forEach((year, states) -> selections.put(year, ProgrammeSelection.of(context, states)));
    List<BudgetTotals> all =
        selections.values().stream()
            .flatMap(selection -> selection.budgetTotals().stream())
            .distinct()
            .sorted()
            .toList();
    List<AmountKind> kinds = AmountKind.of(all, List.of());
    List<AmountKind> known =
        kinds.stream()
            .filter(
                kind ->
                    selections.entrySet().stream()
                        .anyMatch(
                            e ->
                                e.getValue().total(column(kind.in(Optional.of(e.getKey())))).known()
                                    > 0))
            .toList();
    return new PhaseOrder(context.catalogue())
        .leading(known, all)
        .map(kind -> AmountColumn.of(context, all, kinds).get(kinds.indexOf(kind)));
  }

  private static AmountColumn column(AmountKind kind) {
    return new AmountColumn(kind, MoneyUnit.LARGEST, "");
  }

  private Sum sum(AmountColumn of, FiscalYear year, List<Programme> states) {
    return ProgrammeSelection.of(context, states).total(column(of.kind().in(Optional.of(year))));
  }

  /**
   * The years to choose from.
   *
   * @param current that of the page; absent on the page of all
   * @param addresses of each year, from the site's root
   * @param all the page of all years; empty words where there is none
   */
  public YearChoiceBlock block(
      Optional<FiscalYear> current, Function<FiscalYear, String> addresses, Link all) {
    BigDecimal most =
        sums.values().stream()
            .filter(sum -> sum.known() > 0)
            .map(Sum::decimal)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    List<YearChoiceBlock.Year> items = new ArrayList<>();
    for (FiscalYear year : years.keySet()) {
      boolean here = current.equals(Optional.of(year));
      items.add(year(year, here, here ? "" : context.href(addresses.apply(year)), most));
    }
    String note =
        column.map(c -> context.say("years-note", c.label(), c.unitName(context))).orElse("");
    return new YearChoiceBlock(note, items, all);
  }

  private YearChoiceBlock.Year year(
      FiscalYear year, boolean current, String href, BigDecimal most) {
    Link link = new Link(context.plain(context.name(year)), href);
    int programmes = takingPart.get(year).size();
    Cells cells = new Cells(context);
    if (column.isEmpty()) {
      return new YearChoiceBlock.Year(
          link, cells.empty(), "", false, context.say("views-n-programmes", programmes), current);
    }
    Sum sum = sums.get(year);
    boolean open = !sum.complete();
    boolean drawn = sum.known() > 0 && sum.value() >= 0 && most.signum() > 0;
    return new YearChoiceBlock.Year(
        link,
        cells.figure(sum.figure(), column.get().scale()),
        drawn ? Shares.place(sum.decimal(), most) : "",
        open,
        open && sum.known() > 0
            ? context.say("years-known", programmes, sum.known())
            : context.say("views-n-programmes", programmes),
        current);
  }
}
