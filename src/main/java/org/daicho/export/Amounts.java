package org.daicho.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Programme;
import org.daicho.model.Sum;

/** What the budgets say of each programme's money. Not changed once made. */
final class Amounts {
  private final Map<Id, Account> accounts = new HashMap<>();
  private final Map<Id, List<Amount>> byProgramme = new HashMap<>();
  private final Map<Shared, Id> carriers = new HashMap<>();

  Amounts(Catalogue catalogue) {
    for (Budget budget : catalogue.budgets()) {
      Account account = new Account(budget);
      accounts.put(budget.id(), account);
      Account.leaves(budget.lines()).forEach(line -> addLine(account, line));
      budget.programme().ifPresent(programme -> addSheet(account, programme));
    }
  }

  /**
   * An amount of a programme, in yen.
   *
   * @param shared the amount over several programmes where the figure is {@code shared}
   */
  record Amount(
      Budget budget, Budget.Column column, Figure figure, Optional<Budget.SharedAmount> shared) {}

  private record Shared(Id budget, Budget.SharedAmount amount) {}

  Account account(Budget budget) {
    return accounts.get(budget.id());
  }

  /**
   * A programme's amounts: of its lines in the budgets of plans, unless a line is only listed again
   * (再掲) and so counted elsewhere; and the totals of its own budget sheets.
   */
  List<Amount> of(Programme programme) {
    return byProgramme.getOrDefault(programme.id(), List.of());
  }

  /** Whether a list of programmes in order of ids tells a shared amount in this one's row. */
  boolean carries(Programme programme, Amount amount) {
    return amount
        .shared()
        .map(shared -> carriers.get(new Shared(amount.budget().id(), shared)))
        .map(programme.id()::equals)
        .orElse(false);
  }

  private void addLine(Account account, Budget.Line line) {
    if (line.programme().isEmpty() || line.countedElsewhere()) {
      return;
    }
    Id programme = line.programme().get();
    Budget budget = account.budget();
    for (Budget.Column column : budget.columns()) {
      Figure figure = account.figure(line, column);
      Optional<Budget.SharedAmount> shared =
          figure.state() == Figure.State.SHARED
              ? account.shared(column.id(), programme)
              : Optional.empty();
      shared.ifPresent(
          s -> carriers.merge(new Shared(budget.id(), s), programme, Amounts::earlier));
      add(programme, new Amount(budget, column, figure, shared));
    }
  }

  private static Id earlier(Id a, Id b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private void addSheet(Account account, Id programme) {
    for (Budget.Column column : account.budget().columns()) {
      add(
          programme,
          new Amount(account.budget(), column, total(account, column), Optional.empty()));
    }
  }

  private void add(Id programme, Amount amount) {
    byProgramme.computeIfAbsent(programme, p -> new ArrayList<>()).add(amount);
  }

  /** The total of a sheet; where all its lines say the same instead of a number, that. */
  private static Figure total(Account account, Budget.Column column) {
    Sum sum = account.total(column);
    Set<Figure> said =
        Account.leaves(account.budget().lines()).stream()
            .map(line -> account.figure(line, column))
            .collect(Collectors.toSet());
    return sum.known() == 0 && said.size() == 1 ? said.iterator().next() : sum.figure();
  }
}
