package org.daicho.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.content.value.ReportedGaps;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * Which programmes belong to which plan, by what they say and by the budgets they stand in. Where
 * the two differ, one rule reports it, and the others leave these programmes and plans aside.
 */
public final class Membership {
  private final Catalogue catalogue;
  private final ReportedGaps unread;
  private final Map<Id, Set<Id>> plansByLine = new HashMap<>();
  private final Set<Id> plansInDoubt = new HashSet<>();

  public Membership(Catalogue catalogue, ReportedGaps unread) {
    this.catalogue = catalogue;
    this.unread = unread;
    for (Budget budget : catalogue.budgets()) {
      Optional<Plan> plan = budget.plan().flatMap(catalogue::plan);
      if (plan.isEmpty()) {
        continue;
      }
      for (PlacedLine placed : PlacedLine.ends(budget)) {
        Budget.Line line = placed.line();
        if (line.programme().isPresent()) {
          plansByLine
              .computeIfAbsent(line.programme().get(), p -> new TreeSet<>())
              .add(plan.get().id());
        }
      }
      if (hasUnresolvedLine(budget)) {
        plansInDoubt.add(plan.get().id());
      }
    }
    catalogue.programmes().forEach(this::doubt);
  }

  private void doubt(Programme programme) {
    if (isMisplaced(programme)) {
      plansInDoubt.addAll(plansByLine.get(programme.id()));
      programme.standings().forEach(standing -> plansInDoubt.add(standing.plan()));
    } else if (!saysPlan(programme)) {
      plansInDoubt.addAll(plansByLine.getOrDefault(programme.id(), Set.of()));
      List<String> plans = catalogue.plans().stream().map(plan -> plan.id().value()).toList();
      for (Standing standing : programme.standings()) {
        Nearest.to(standing.plan().value(), plans).ifPresent(near -> plansInDoubt.add(Id.of(near)));
      }
    }
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public ReportedGaps unread() {
    return unread;
  }

  /** Whether what a programme says of its plan could be read, and leads to one if it names one. */
  public boolean saysPlan(Programme programme) {
    return !unread.isField(programme.key(), "plan")
        && !unread.isField(programme.key(), "plans")
        && programme.standings().stream().allMatch(s -> catalogue.plan(s.plan()).isPresent());
  }

  /** Whether a programme stands in a budget of a plan that it does not say is its own. */
  public boolean isMisplaced(Programme programme) {
    Set<Id> plans = plansByLine.getOrDefault(programme.id(), Set.of());
    for (Id plan : plans) {
      if (!programme.isIn(plan)) {
        return saysPlan(programme);
      }
    }
    return false;
  }

  /** Whether something reported leaves open which programmes a plan has. */
  public boolean isInDoubt(Plan plan) {
    return plansInDoubt.contains(plan.id()) || unread.recordMayMention(Kind.PROGRAMME, plan.id());
  }

  /** Whether some line of a budget is of a programme that is not clear. */
  public boolean hasUnresolvedLine(Budget budget) {
    return unread.isField(budget.key(), "lines")
        || unread.isField(budget.key(), "programme")
        || PlacedLine.ends(budget).stream().map(PlacedLine::line).anyMatch(this::isUnresolved);
  }

  private boolean isUnresolved(Budget.Line line) {
    return line.programme()
        .map(p -> catalogue.programme(p).isEmpty() && !unread.isRecord(key(p)))
        .orElse(false);
  }

  private static EntryKey key(Id programme) {
    return new EntryKey(Kind.PROGRAMME, programme);
  }

  /**
   * The programmes of a budget's plan that stand in none of the plan's budgets, if this is the
   * first of these. Left out are those that a misspelt line may be of.
   */
  public List<Id> lackingLines(Budget budget) {
    Optional<Plan> plan = budget.plan().flatMap(catalogue::plan);
    if (plan.isEmpty() || !catalogue.budgetsOf(plan.get()).get(0).id().equals(budget.id())) {
      return List.of();
    }
    List<Programme> programmes =
        catalogue.programmesOf(plan.get()).stream()
            .filter(p -> !plansByLine.containsKey(p.id()))
            .filter(p -> !unread.recordMayMention(Kind.BUDGET, p.id()))
            .toList();
    List<Id> lacking = new ArrayList<>(programmes.stream().map(Programme::id).toList());
    for (Budget other : catalogue.budgetsOf(plan.get())) {
      if (lacking.isEmpty() || !hasUnresolvedLine(other)) {
        continue;
      }
      for (PlacedLine placed : PlacedLine.ends(other)) {
        if (isUnresolved(placed.line())) {
          remove(lacking, placed.line().programme().orElseThrow());
        }
      }
      if (unread.isField(other.key(), "lines") || unread.isField(other.key(), "programme")) {
        lacking.clear();
      }
    }
    return lacking;
  }

  /** Takes out what a misspelt id was meant to be; all, where that is not clear. */
  private static void remove(List<Id> lacking, Id misspelt) {
    Optional<String> near = Nearest.to(misspelt.value(), lacking.stream().map(Id::value).toList());
    near.ifPresentOrElse(id -> lacking.remove(Id.of(id)), lacking::clear);
  }
}
