package org.daicho.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * What a programme or an organisation came from and what became of it. Of two that follow one
 * another either says so; a catalogue knows it of both.
 *
 * @param follows its predecessors
 * @param ended how it ended, into what; absent as long as it goes on, or where its successors say
 *     it
 * @param formerIds under which it was in this catalogue before: their addresses lead on to it
 */
public record Lineage(List<Id> follows, Optional<Ended> ended, List<Id> formerIds) {
  public static final Lineage NONE = new Lineage(List.of(), Optional.empty(), List.of());

  /** How one ended. */
  public enum How {
    RENAMED,
    SPLIT,
    MERGED,
    MOVED,
    COMPLETED,
    ABOLISHED,
    /** It goes on as one other, and nobody says more. */
    CONTINUED;

    /** As records write it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * The end of one.
   *
   * @param how absent where it follows from the shape: split into several, merged with others
   * @param into its successors
   * @param why may be empty
   */
  public record Ended(Optional<How> how, List<Id> into, Text why) {}

  static <R> Field<R, List<Id>> follows(Kind kind, Function<R, Lineage> lineage) {
    return Field.references(kind, "follows", "前身", "Follows", r -> lineage.apply(r).follows());
  }

  static <R> Field<R, Optional<Ended>> ended(Kind kind, Function<R, Lineage> lineage) {
    return Field.parts(
        "ended",
        r -> lineage.apply(r).ended(),
        (ended, path, to) ->
            ended.ifPresent(
                e -> {
                  to.each(path + ".", "into", kind, Optional.empty(), e.into());
                  to.text(path + ".", "why", e.why());
                }));
  }

  static <R> Field<R, List<Id>> formerIds(Function<R, Lineage> lineage) {
    return Field.parts("former-ids", r -> lineage.apply(r).formerIds());
  }
}
