package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Words;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.view.Download;
import org.daicho.view.Downloads;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.TableBlock;

/**
 * The programmes that share one amount, with it drawn over them. Its files lie with the budget, so
 * that the programmes' pages need none of their own.
 */
public record SharedTable(Table table, TableBlock block) {

  public static SharedTable of(
      PageContext context,
      BudgetTotals totals,
      Budget.SharedAmount shared,
      Optional<Programme> current) {
    List<Budget.Line> lines =
        shared.programmes().stream()
            .filter(id -> context.catalogue().programme(id).isPresent())
            .flatMap(id -> totals.line(id).stream())
            .toList();
    ProgrammeSelection selection = ProgrammeSelection.of(context, totals, lines);
    ProgrammeTable maker =
        new ProgrammeTable(
            context,
            selection,
            selection.amounts(context),
            EnumSet.of(ProgrammeTable.Part.NUMBER, ProgrammeTable.Part.CLASS),
            current.map(Programme::id));
    List<Words> notes = new ArrayList<>();
    if (!shared.note().isEmpty()) {
      notes.add(context.words(shared.note()));
    }
    Table table =
        maker.table(
            id(totals, shared),
            context.say("views-shared-caption", lines.size()),
            List.of(maker.totals()),
            notes);
    String page = Paths.entry(context.lang(), new EntryKey(Kind.BUDGET, totals.budget().id()));
    List<Download> downloads =
        Stream.of(Downloads.Format.values())
            .map(
                f ->
                    new Download(
                        f, context.href(Downloads.path(Downloads.base(page), table.id(), f))))
            .toList();
    return new SharedTable(table, new TableBlock(table, downloads));
  }

  /** {@code shared-grant-1} for the budget's first amount shared in the column {@code grant}. */
  private static String id(BudgetTotals totals, Budget.SharedAmount shared) {
    Id column = shared.column();
    List<Budget.SharedAmount> all =
        totals.budget().shared().stream().filter(s -> s.column().equals(column)).toList();
    return "shared-" + column + totals.budget().sliceName() + "-" + (all.indexOf(shared) + 1);
  }
}
