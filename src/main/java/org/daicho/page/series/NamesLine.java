package org.daicho.page.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.LineageFacts;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.block.YearBlocks.NamesBlock;
import org.daicho.view.block.YearBlocks.NamesBlock.PartKind;

/**
 * What a programme was called in the plans of its years, with what it came from and what it went
 * into, as a line over its years.
 */
public final class NamesLine {
  private final PageContext context;
  private final Programme programme;
  private final YearColumns years;

  /** Those of a year, in order. */
  private final List<Programme> states;

  public NamesLine(PageContext context, Programme programme, YearColumns years) {
    this.context = context;
    this.programme = programme;
    this.years = years;
    this.states =
        context.catalogue().statesInPlans(programme).stream()
            .filter(state -> state.plan().isPresent())
            .filter(state -> context.catalogue().yearOf(state).isPresent())
            .toList();
  }

  /** Whether it says all that a table of its plans would: there only names and numbers differ. */
  public boolean isWhole() {
    return isDrawn()
        && programme.plans().stream()
            .allMatch(p -> p.organisation().isEmpty() && p.programmeClass().isEmpty());
  }

  /** Whether it says all that there is to say of its lineage. */
  public boolean saysLineage() {
    return isDrawn()
        && programme.lineage().ended().isEmpty()
        && (context.catalogue().predecessors(programme).isEmpty() || first() > 0)
        && (context.catalogue().successors(programme).isEmpty() || last() < years.all().size() - 1);
  }

  private boolean isDrawn() {
    return years.areSeveral() && !programme.plans().isEmpty() && !states.isEmpty();
  }

  public void add(PageBuilder builder) {
    if (isDrawn()) {
      builder.wide(
          "names",
          context.say("names-title"),
          new NamesBlock(context.say("names-title"), years.heads(context), parts()));
    }
  }

  private FiscalYear year(Programme state) {
    return context.catalogue().yearOf(state).orElseThrow();
  }

  private int first() {
    return years.all().indexOf(year(states.get(0)));
  }

  private int last() {
    return years.all().indexOf(year(states.get(states.size() - 1)));
  }

  private List<NamesBlock.Part> parts() {
    List<NamesBlock.Part> parts = new ArrayList<>();
    if (first() > 0) {
      List<Entry> before = context.catalogue().predecessors(programme);
      parts.add(
          before.isEmpty()
              ? new NamesBlock.Part(PartKind.REST, first(), "", List.of(), began())
              : linked(before, true, first()));
    }
    List<List<Programme>> named = named();
    for (int i = 0; i < named.size(); i++) {
      int from = years.all().indexOf(year(named.get(i).get(0)));
      int to =
          i + 1 < named.size() ? years.all().indexOf(year(named.get(i + 1).get(0))) : last() + 1;
      parts.add(name(named.get(i), to - from));
    }
    int rest = years.all().size() - 1 - last();
    if (rest > 0) {
      List<Entry> after = context.catalogue().successors(programme);
      parts.add(
          after.isEmpty()
              ? new NamesBlock.Part(PartKind.REST, rest, "", List.of(), List.of())
              : linked(after, false, rest));
    }
    return parts;
  }

  /** States of one name after another; of several in a year, the first. */
  private List<List<Programme>> named() {
    List<List<Programme>> named = new ArrayList<>();
    for (Programme state : states) {
      List<Programme> now = named.isEmpty() ? List.of() : named.get(named.size() - 1);
      boolean goesOn =
          !now.isEmpty()
              && (context.catalogue().nameOf(now.get(0)).equals(context.catalogue().nameOf(state))
                  || year(now.get(now.size() - 1)).equals(year(state)));
      if (goesOn) {
        now.add(state);
      } else {
        named.add(new ArrayList<>(List.of(state)));
      }
    }
    return named;
  }

  private NamesBlock.Part name(List<Programme> states, int span) {
    List<Link> notes = new ArrayList<>();
    for (Programme state : states) {
      String year = String.valueOf(year(state).year());
      String numbered =
          state.number().isEmpty() ? year : context.say("names-number", year, state.number());
      Optional<Plan> plan = state.plan().flatMap(context.catalogue()::plan);
      notes.add(
          plan.map(p -> new Link(context.plain(numbered), context.href(p)))
              .orElseGet(() -> context.unlinked(numbered)));
    }
    return new NamesBlock.Part(
        PartKind.NAME,
        span,
        "",
        List.of(context.unlinked(context.catalogue().nameOf(states.get(0)))),
        notes);
  }

  private NamesBlock.Part linked(List<Entry> entries, boolean before, int span) {
    return new NamesBlock.Part(
        PartKind.LINKED,
        span,
        LineageFacts.label(context, before ? entries.get(0) : programme, before),
        entries.stream().map(context::link).toList(),
        List.of());
  }

  private List<Link> began() {
    return programme
        .starts()
        .filter(starts -> starts.first().isPresent())
        .map(starts -> List.of(context.unlinked(context.say("names-began", context.when(starts)))))
        .orElse(List.of());
  }
}
