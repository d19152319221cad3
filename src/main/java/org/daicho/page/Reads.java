package org.daicho.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * What some pages are made from, so that a build can tell whether they may have changed without
 * making them. Every page reads the site, its ledger, and the records that {@link #isEverywhere}
 * names: there are few of them and they seldom change. What a page reads of the others is listed
 * here; too much costs work, too little would leave a page stale, and a test that changes one
 * record after the other guards against that.
 *
 * @param all whether all records are read, and their bodies
 * @param groups of records, without their bodies and the summaries of programmes
 * @param bodies the records whose bodies or summaries are shown too
 */
public record Reads(All all, List<Group> groups, List<? extends Entry> bodies) {

  /** How much is read of all records. */
  public enum All {
    NOT,
    /** What lists and sums show. */
    RECORDS,
    /** The texts next to them and the summaries of programmes too. */
    WITH_BODIES
  }

  /**
   * Records that several pages read together, be it the same page in several languages.
   *
   * @param name tells the group from all others of the catalogue
   * @param records asked for once for all pages that read the group
   */
  public record Group(String name, Supplier<List<? extends Entry>> records) {}

  private static final Reads RECORDS = new Reads(All.RECORDS, List.of(), List.of());
  private static final Reads EVERYTHING = new Reads(All.WITH_BODIES, List.of(), List.of());

  /**
   * All records, without the bodies of programmes, budgets and items, and without summaries of
   * programmes.
   */
  public static Reads records() {
    return RECORDS;
  }

  public static Reads everything() {
    return EVERYTHING;
  }

  /** Whether records of a kind bear on every page. */
  public static boolean isEverywhere(Kind kind) {
    return kind != Kind.PROGRAMME && kind != Kind.BUDGET && kind != Kind.ITEM;
  }

  /**
   * Some programmes with all that is paid for any, as lists of programmes need them.
   *
   * @param name tells these programmes from others, e.g. {@code year 2024}
   */
  static Reads programmes(Catalogue catalogue, String name, Supplier<List<Programme>> programmes) {
    return new Reads(
        All.NOT,
        List.of(
            new Group(name, () -> withCompanions(catalogue, programmes.get())),
            budgets(catalogue),
            items(catalogue)),
        List.of());
  }

  /** Programmes with those whose names they go on, and those that they share amounts with. */
  private static List<Programme> withCompanions(
      Catalogue catalogue, Collection<Programme> programmes) {
    List<Programme> all = new ArrayList<>(programmes);
    Set<Id> companions = new LinkedHashSet<>();
    for (Programme programme : programmes) {
      companions.addAll(catalogue.companionsOf(programme));
    }
    all.addAll(found(catalogue, companions));
    return all;
  }

  private static List<Programme> found(Catalogue catalogue, Collection<Id> ids) {
    List<Programme> programmes = new ArrayList<>(ids.size());
    for (Id id : ids) {
      catalogue.programme(id).ifPresent(programmes::add);
    }
    return programmes;
  }

  /**
   * A plan with its programmes, whose summaries it shows, and its items, whose bodies a sheet of
   * numbered fields shows.
   */
  static Reads plan(Catalogue catalogue, Plan plan) {
    List<Programme> programmes = catalogue.programmesOf(plan);
    List<Entry> shown = new ArrayList<>(programmes);
    shown.addAll(catalogue.itemsOf(plan));
    return new Reads(
        All.NOT,
        programmes(catalogue, "programmes of plan " + plan.id(), () -> programmes).groups(),
        shown);
  }

  /** A programme among those of its plan, with the budgets that have amounts of them. */
  public static Reads programme(Catalogue catalogue, Programme programme) {
    Optional<Plan> plan = programme.plan().flatMap(catalogue::plan);
    List<Group> groups = new ArrayList<>();
    plan.ifPresent(p -> groups.add(ofPlan(catalogue, p)));
    groups.add(
        new Group("programme " + programme.id(), () -> withOtherBudgets(catalogue, programme)));
    return new Reads(All.NOT, groups, List.of(programme));
  }

  /** A programme with the budgets that have amounts of it and are not its plan's. */
  private static List<Entry> withOtherBudgets(Catalogue catalogue, Programme programme) {
    boolean planned = programme.plan().flatMap(catalogue::plan).isPresent();
    List<Entry> own = new ArrayList<>();
    own.add(programme);
    for (BudgetTotals totals : catalogue.totalsOf(programme)) {
      if (!planned || !totals.budget().plan().equals(programme.plan())) {
        own.add(totals.budget());
      }
    }
    return own;
  }

  private static Group ofPlan(Catalogue catalogue, Plan plan) {
    return new Group(
        "plan " + plan.id(),
        () -> {
          List<Entry> records = new ArrayList<>(catalogue.programmesOf(plan));
          records.addAll(catalogue.budgetsOf(plan));
          return records;
        });
  }

  /**
   * A budget with the programmes it has amounts of, and the other sheets of its document; a sheet
   * of one programme may show its summary.
   */
  static Reads budget(Catalogue catalogue, Budget budget) {
    List<Group> groups = new ArrayList<>();
    groups.add(budgets(catalogue));
    groups.add(
        new Group(
            "programmes of budget " + budget.id(),
            () ->
                withCompanions(
                    catalogue,
                    found(
                        catalogue,
                        catalogue.totals(budget).programmes().stream().sorted().toList()))));
    budget.plan().flatMap(catalogue::plan).ifPresent(p -> groups.add(ofPlan(catalogue, p)));
    List<Entry> shown = new ArrayList<>(List.of(budget));
    if (budget.programme().isPresent()) {
      // Other sheets bear the names of their programmes.
      groups.add(new Group("programmes", catalogue::programmes));
      catalogue.programme(budget.programme().get()).ifPresent(shown::add);
    }
    return new Reads(All.NOT, groups, shown);
  }

  /** An item among those of all plans, since any may answer it. */
  static Reads item(Catalogue catalogue, Item item) {
    return new Reads(All.NOT, List.of(items(catalogue)), List.of(item));
  }

  private static Group budgets(Catalogue catalogue) {
    return new Group("budgets", catalogue::budgets);
  }

  private static Group items(Catalogue catalogue) {
    return new Group("items", catalogue::items);
  }
}
