package org.daicho.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.acceptance.GeneratedBooks.Budget;
import org.daicho.acceptance.GeneratedBooks.Line;
import org.daicho.acceptance.GeneratedBooks.Programme;
import org.daicho.acceptance.GeneratedBooks.Shared;

/**
 * Adds up generated books from what their records say, programme by programme and without any of
 * the program's own code.
 */
final class BooksOracle {
  private static final Pattern AMOUNT =
      Pattern.compile("((?:cost|grant)_(?:requested|approved))(?:_(\\d{4}))?_(thousand_)?yen");
  private static final Pattern TARGET = Pattern.compile("target_(\\w+)_(?:person|firm)");

  /**
   * What a total is to say.
   *
   * @param state as in open data; empty where nobody recorded any of it
   * @param value in the unit of its column; 0 where none is known
   */
  record Expected(
      String state, long value, boolean complete, int open, int notRecorded, int sharedBeyond) {}

  private final GeneratedBooks books;

  BooksOracle(GeneratedBooks books) {
    this.books = books;
  }

  /** Counts of what is added up. */
  private static final class Count {
    private long value;
    private int known;
    private int undecided;
    private int withheld;
    private int several;
    private int blank;
    private int notApplicable;
    private int notRecorded;
    private int sharedBeyond;

    void add(String written, long yen) {
      switch (written) {
        case "undecided" -> undecided++;
        case "withheld" -> withheld++;
        case "blank" -> blank++;
        case "n/a" -> notApplicable++;
        default -> {
          known++;
          value += Long.parseLong(written) * yen;
        }
      }
    }

    /** A programme counts once, however many lines its sheet has. */
    void addSheet(Count sheet) {
      value += sheet.value;
      known += Math.min(1, sheet.known);
      undecided += Math.min(1, sheet.undecided);
      withheld += Math.min(1, sheet.withheld);
      blank += Math.min(1, sheet.blank);
      notApplicable += Math.min(1, sheet.notApplicable);
    }

    Expected expected(long unit) {
      int open = undecided + withheld + several;
      boolean complete = open + notRecorded + sharedBeyond == 0;
      String state =
          known > 0
              ? complete ? "known" : "partial"
              : undecided > 0
                  ? "undecided"
                  : withheld > 0
                      ? "withheld"
                      : several > 0
                          ? "several"
                          : sharedBeyond > 0
                              ? "shared"
                              : blank > 0 ? "blank" : notApplicable > 0 ? "n/a" : "";
      return new Expected(state, value / unit, complete, open, notRecorded, sharedBeyond);
    }
  }

  /** The column's total of some programmes; nothing of columns that are no figures of theirs. */
  Optional<Expected> total(String column, Collection<String> programmes) {
    Matcher target = TARGET.matcher(column);
    if (target.matches()) {
      return Optional.of(targets(target.group(1), programmes));
    }
    Matcher amount = AMOUNT.matcher(column);
    if (!amount.matches()) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.ofNullable(amount.group(2)).map(Integer::valueOf);
    List<Budget> budgets = budgets(amount.group(1), year);
    Count count = new Count();
    Set<String> counted = new HashSet<>(programmes);
    for (String programme : programmes) {
      if (!add(programme, amount.group(1), budgets, count)) {
        counted.remove(programme);
      }
    }
    for (Budget budget : budgets) {
      for (Shared shared : budget.shared()) {
        if (!shared.column().equals(amount.group(1))) {
          continue;
        }
        if (counted.containsAll(shared.programmes())) {
          count.add(shared.amount(), budget.yen());
        } else if (shared.programmes().stream().anyMatch(counted::contains)) {
          count.sharedBeyond++;
        }
      }
    }
    return Optional.of(count.expected(amount.group(3) == null ? 1 : 1000));
  }

  /** Whether what is shared with others counts: not where several budgets speak of it. */
  private static boolean add(String programme, String column, List<Budget> budgets, Count count) {
    List<Runnable> counting = new ArrayList<>();
    boolean recorded = false;
    for (Budget budget : budgets) {
      if (budget.sheet() && budget.of().equals(programme)) {
        recorded = true;
        Count sheet = new Count();
        budget.lines().stream()
            .filter(line -> !line.again())
            .forEach(line -> sheet.add(line.amounts().get(column), budget.yen()));
        // What is listed again in full counts elsewhere.
        if (budget.lines().stream().anyMatch(line -> !line.again())) {
          counting.add(() -> count.addSheet(sheet));
        }
      }
      for (Line line : budget.lines()) {
        if (line.programme().equals(programme)) {
          recorded = true;
          if (!line.again()) {
            String written = line.amounts().get(column);
            counting.add(written == null ? () -> {} : () -> count.add(written, budget.yen()));
          }
        }
      }
    }
    if (!recorded) {
      count.notRecorded++;
    } else if (counting.size() > 1) {
      count.several++;
    } else {
      counting.forEach(Runnable::run);
    }
    return counting.size() < 2;
  }

  private Expected targets(String indicator, Collection<String> programmes) {
    Count count = new Count();
    for (Programme programme : books.programmes()) {
      if (programmes.contains(programme.id())) {
        String written = programme.targets().get(indicator);
        if (written == null) {
          count.notRecorded++;
        } else {
          count.add(written, 1);
        }
      }
    }
    return count.expected(1);
  }

  /** The years of which amounts meet in the column's total of some programmes. */
  Set<Integer> years(String column, Collection<String> programmes) {
    Matcher amount = AMOUNT.matcher(column);
    if (!amount.matches()) {
      return Set.of();
    }
    return budgets(amount.group(1), Optional.ofNullable(amount.group(2)).map(Integer::valueOf))
        .stream()
        .filter(
            budget ->
                budget.sheet()
                    ? programmes.contains(budget.of())
                    : budget.lines().stream().anyMatch(l -> programmes.contains(l.programme())))
        .map(Budget::year)
        .collect(Collectors.toSet());
  }

  private List<Budget> budgets(String column, Optional<Integer> year) {
    return books.budgets().stream()
        .filter(budget -> budget.columns().contains(column))
        .filter(budget -> year.isEmpty() || budget.year() == year.get())
        .toList();
  }
}
