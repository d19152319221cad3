package org.daicho.page.context;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Words;
import org.daicho.view.block.Block;
import org.daicho.view.block.ProseBlock;

/**
 * Misprints of a source, which its figures show and an editor has confirmed. A note on amounts or
 * targets stands under the table that shows them; any other in a section of its own.
 */
public final class AsInTheSource {
  /** The checks of the lines and totals of a budget or a plan. */
  public static final Set<String> OF_LINES =
      Set.of("grant-rate", "part-larger-than-whole", "printed-subtotal", "printed-total");

  /** Of figures that are made of others. */
  public static final Set<String> OF_IDENTITIES = Set.of("identity");

  public static final Set<String> OF_FUNDING = Set.of("funding-total");
  public static final Set<String> OF_TOTALS = Set.of("printed-total");

  private AsInTheSource() {}

  /**
   * The notes for a table, each after the figure that it is about.
   *
   * @param checks of what the table shows
   */
  public static List<Words> notes(PageContext context, EntryKey record, Set<String> checks) {
    return notes(context, record, checks, figure -> true);
  }

  /**
   * The same where a table does not show all figures of the record.
   *
   * @param shown whether it shows a figure, as the record writes it
   */
  public static List<Words> notes(
      PageContext context, EntryKey record, Set<String> checks, Predicate<String> shown) {
    return context.catalogue().confirmed(record).stream()
        .filter(c -> checks.contains(c.check()) && shown.test(c.figure()))
        .map(c -> note(context, c))
        .toList();
  }

  /** A section with the notes that no table has; none where there are none. */
  public static void add(
      PageBuilder builder, PageContext context, Entry record, Predicate<String> inTable) {
    List<Block> notes =
        context.catalogue().confirmed(record.key()).stream()
            .filter(c -> !inTable.test(c.check()))
            .<Block>map(c -> ProseBlock.of(note(context, c)))
            .toList();
    if (!notes.isEmpty()) {
      builder.section("as-in-the-source", context.say("views-confirmed"), notes);
    }
  }

  private static Words note(PageContext context, Confirmation confirmation) {
    Words note = context.words(confirmation.note());
    return confirmation.figure().isEmpty()
        ? note
        : note.with(context.say("views-confirmed-figure", confirmation.figure(), note.value()));
  }
}
