package org.daicho.content.folder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Entry;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Reference;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * Records and terms by what people call them: their names, short names and readings in every
 * language. So the id can be proposed to an editor who wrote a name in its place.
 */
public final class KnownNames {
  /** More proposals than these say nothing. */
  private static final int MOST = 3;

  private final Collection<Entry> entries;
  private final Map<Target, List<Named>> names = new HashMap<>();

  private record Target(Kind kind, Optional<Id> vocabulary) {}

  /**
   * A word for a record or term.
   *
   * @param name whether people call it so; otherwise it is the id itself
   */
  private record Named(Id id, String words, boolean name) {}

  public KnownNames(Collection<Entry> entries) {
    this.entries = entries;
  }

  /** The ids that a reference may be to. */
  public List<Id> ids(Reference reference) {
    return candidates(reference).stream().map(Named::id).distinct().toList();
  }

  /** Proposes what is called exactly so; empty where there is none or there are too many. */
  public Optional<String> called(Reference reference, String words) {
    return propose(calledSo(reference, words));
  }

  /** What has exactly this name or id. */
  public Set<Id> calledSo(Reference reference, String words) {
    String wanted = plain(words);
    return candidates(reference).stream()
        .filter(named -> !wanted.isEmpty() && named.words.equals(wanted))
        .map(Named::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Proposes what is called something like it. */
  public Optional<String> calledLike(Reference reference, String words) {
    String wanted = plain(words);
    if (wanted.length() < 2) {
      return Optional.empty();
    }
    return propose(partlyCalledSo(reference, words))
        .or(
            () ->
                Nearest.to(
                        wanted,
                        candidates(reference).stream()
                            .filter(Named::name)
                            .map(Named::words)
                            .toList())
                    .flatMap(near -> propose(namedLike(reference, near::equals))));
  }

  /** What has a name that is part of the words, or that they are part of. */
  public Set<Id> partlyCalledSo(Reference reference, String words) {
    String wanted = plain(words);
    return wanted.length() < 2
        ? Set.of()
        : namedLike(
            reference, name -> name.contains(wanted) || name.length() > 1 && wanted.contains(name));
  }

  private Set<Id> namedLike(Reference reference, Predicate<String> name) {
    return candidates(reference).stream()
        .filter(named -> named.name && name.test(named.words))
        .map(Named::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> propose(Set<Id> ids) {
    return ids.isEmpty() || ids.size() > MOST
        ? Optional.empty()
        : Optional.of(
            ids.stream()
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(" or ", "did you mean ", "?")));
  }

  private List<Named> candidates(Reference reference) {
    return names.computeIfAbsent(new Target(reference.kind(), reference.vocabulary()), this::find);
  }

  private List<Named> find(Target target) {
    List<Named> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.kind() != target.kind) {
        continue;
      }
      if (target.vocabulary.isEmpty()) {
        add(entry.id(), words(entry), found);
      } else if (entry instanceof Vocabulary v && v.id().equals(target.vocabulary.get())) {
        v.terms().values().stream()
            .filter(term -> term.id().isReadable())
            .forEach(
                term ->
                    add(
                        term.id(),
                        Stream.concat(words(term.name()), words(term.shortName())),
                        found));
      }
    }
    return found;
  }

  private static void add(Id id, Stream<String> names, List<Named> to) {
    to.add(new Named(id, plain(id.value()), false));
    names
        .map(KnownNames::plain)
        .filter(name -> !name.isEmpty())
        .forEach(name -> to.add(new Named(id, name, true)));
  }

  private static Stream<String> words(Entry entry) {
    Stream<String> others =
        switch (entry.kind()) {
          case PLAN -> words(((Plan) entry).shortName());
          case ORGANISATION -> Stream.of(((Organisation) entry).reading());
          case GLOSSARY -> Stream.of(((GlossaryTerm) entry).reading());
          case PROGRAMME, ITEM, BUDGET, SOURCE, FORM, VOCABULARY, MAP -> Stream.empty();
        };
    return Stream.concat(words(entry.name()), others);
  }

  private static Stream<String> words(Text text) {
    return text.values().values().stream();
  }

  /** Without what people write in one way or another: width, case, blanks, quotes and dots. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{P}・`]", "");
  }
}
