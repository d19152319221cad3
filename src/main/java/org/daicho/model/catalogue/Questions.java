package org.daicho.model.catalogue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daicho.model.value.Kind;

/**
 * What was asked of a catalogue while something was made from it: as long as the answers are the
 * same, so is what was made. Many questions about records of a kind become one about all of them.
 */
public final class Questions {
  /** More than that about one kind cost more to ask again than they spare. */
  private static final int MANY = 100;

  private static final Map<Kind, Relation> ALL =
      new EnumMap<>(
          Map.of(
              Kind.PROGRAMME, Relation.ALL_PROGRAMMES,
              Kind.BUDGET, Relation.ALL_BUDGETS,
              Kind.ITEM, Relation.ALL_ITEMS));

  private static final Map<Kind, Relation> ONE =
      new EnumMap<>(
          Map.of(
              Kind.PROGRAMME, Relation.PROGRAMME,
              Kind.BUDGET, Relation.BUDGET,
              Kind.ITEM, Relation.ITEM));

  private static final Map<Kind, Relation> TEXT =
      new EnumMap<>(
          Map.of(
              Kind.PROGRAMME, Relation.TEXT_OF_PROGRAMME,
              Kind.BUDGET, Relation.TEXT_OF_BUDGET,
              Kind.ITEM, Relation.TEXT_OF_ITEM));

  private final Set<Question> asked = new HashSet<>();
  private final Set<Kind> whole = EnumSet.noneOf(Kind.class);
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  /** Whether records of a kind bear on every page, so that nobody notes who asks for them. */
  public static boolean areEverywhere(Kind kind) {
    return !ALL.containsKey(kind);
  }

  void askForAll(Kind kind) {
    if (!areEverywhere(kind)) {
      ask(ALL.get(kind), "");
    }
  }

  void askForOne(Kind kind, String id) {
    if (!areEverywhere(kind)) {
      ask(ONE.get(kind), id);
    }
  }

  void askForText(Kind kind, String id) {
    if (!areEverywhere(kind)) {
      ask(TEXT.get(kind), id);
    }
  }

  synchronized void ask(Relation relation, String subject) {
    Kind kind = relation.kind();
    boolean within = relation.isWithinKind();
    if (within && whole.contains(kind)) {
      return;
    }
    asked.add(new Question(relation, subject));
    if (within && (subject.isEmpty() || counts.merge(kind, 1, Integer::sum) > MANY)) {
      whole.add(kind);
      asked.removeIf(q -> q.relation().isWithinKind() && q.relation().kind() == kind);
      asked.add(new Question(ALL.get(kind), ""));
    }
  }

  /** All questions, always in the same order. */
  public synchronized List<Question> list() {
    return asked.stream().sorted().toList();
  }
}
