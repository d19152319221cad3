package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Account;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Words;
import org.daicho.page.context.Scope;
import org.daicho.page.summary.Portion;
import org.daicho.view.Block;
import org.daicho.view.Downloads;
import org.daicho.view.Paths;
import org.daicho.view.Table;

/**
 * The programmes that share one amount, with it drawn over them. Its files lie with the budget, so
 * that the programmes' pages need none of their own.
 */
public record SharedTable(Table table, Block.Figures block) {

  public static SharedTable of(
      Scope scope, Account account, Budget.SharedAmount shared, Optional<Programme> current) {
    List<Budget.Line> lines =
        shared.programmes().stream()
            .filter(id -> scope.catalogue().programme(id).isPresent())
            .flatMap(id -> account.line(id).stream())
            .toList();
    Portion portion = Portion.of(scope, account, lines);
    ProgrammeTable maker =
        new ProgrammeTable(
            scope,
            portion,
            portion.amounts(scope),
            EnumSet.of(ProgrammeTable.Part.NUMBER, ProgrammeTable.Part.CLASS),
            current.map(Programme::id));
    List<Words> notes = new ArrayList<>();
    if (!shared.note().isEmpty()) {
      notes.add(scope.words(shared.note()));
    }
    Table table =
        maker.table(
            id(account, shared),
            scope.say("views-shared-caption", lines.size()),
            List.of(maker.totals()),
            notes);
    String page = Paths.entry(scope.lang(), new EntryKey(Kind.BUDGET, account.budget().id()));
    List<Block.Download> downloads =
        Stream.of(Downloads.Format.values())
            .map(
                f ->
                    new Block.Download(
                        f.word(), scope.href(Downloads.path(Downloads.base(page), table.id(), f))))
            .toList();
    return new SharedTable(table, new Block.Figures(table, downloads));
  }

  /** {@code shared-grant-1} for the budget's first amount shared in the column {@code grant}. */
  private static String id(Account account, Budget.SharedAmount shared) {
    Id column = shared.column();
    List<Budget.SharedAmount> all =
        account.budget().shared().stream().filter(s -> s.column().equals(column)).toList();
    return "shared-" + column + "-" + (all.indexOf(shared) + 1);
  }
}
