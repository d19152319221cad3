package org.daicho.check.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.content.folder.KnownNames;
import org.daicho.content.value.ReportedGaps;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Entry;
import org.daicho.model.Reference;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * A record mentions only records and terms that there are. What is missing is reported once, where
 * it is first mentioned, with the other places: most often one record was renamed or left out.
 */
public final class DanglingReferences implements Rule {
  private static final int PLACES = 5;

  @Override
  public String code() {
    return "dangling-reference";
  }

  /** What is missing: a record, a term, or a whole vocabulary, which then has no term. */
  private record Target(Kind kind, Optional<Id> vocabulary, Optional<Id> id) {}

  private record Mention(Entry entry, Reference reference) {}

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Map<Target, List<Mention>> dangling = new LinkedHashMap<>();
    findings.each(
        catalogue.all().toList(),
        entry ->
            entry.references().stream()
                .filter(reference -> dangles(catalogue, findings.unread(), entry, reference))
                .forEach(
                    reference ->
                        dangling
                            .computeIfAbsent(target(catalogue, reference), t -> new ArrayList<>())
                            .add(new Mention(entry, reference))));
    KnownNames names = new KnownNames(catalogue.all().toList());
    dangling.forEach((target, mentions) -> report(catalogue, names, target, mentions, findings));
  }

  /** Whether a reference leads nowhere, and nothing else that was reported accounts for it. */
  static boolean dangles(
      Catalogue catalogue, ReportedGaps unread, Entry entry, Reference reference) {
    if (reference.path().endsWith(":") && unread.isField(entry.key(), reference.id().value())) {
      return false; // A field's name whose value makes no sense either.
    }
    if (reference.vocabulary().isEmpty()) {
      EntryKey key = new EntryKey(reference.kind(), reference.id());
      return catalogue.entry(key).isEmpty() && !unread.isRecord(key);
    }
    EntryKey key = new EntryKey(Kind.VOCABULARY, reference.vocabulary().get());
    Optional<Vocabulary> vocabulary = catalogue.vocabulary(key.id());
    if (vocabulary.isEmpty()) {
      return !unread.isRecord(key);
    }
    Map<Id, Vocabulary.Term> terms = vocabulary.get().terms();
    return !terms.isEmpty()
        && !unread.isField(key, "terms")
        && !terms.containsKey(reference.id())
        && terms.keySet().stream().allMatch(Id::isReadable);
  }

  /** The id that a reference that leads nowhere was most likely meant to be. */
  static Optional<Id> nearest(Catalogue catalogue, Reference reference) {
    return Nearest.to(reference.id().value(), candidates(catalogue, reference)).map(Id::of);
  }

  private static List<String> candidates(Catalogue catalogue, Reference reference) {
    return reference.vocabulary().isEmpty()
        ? catalogue.entries(reference.kind()).stream().map(e -> e.id().value()).toList()
        : catalogue
            .vocabulary(reference.vocabulary().get())
            .map(v -> v.terms().keySet().stream().map(Id::value).toList())
            .orElse(List.of());
  }

  private static Target target(Catalogue catalogue, Reference reference) {
    boolean wholeVocabulary =
        reference.vocabulary().isPresent()
            && catalogue.vocabulary(reference.vocabulary().get()).isEmpty();
    return new Target(
        reference.kind(),
        reference.vocabulary(),
        wholeVocabulary ? Optional.empty() : Optional.of(reference.id()));
  }

  private static void report(
      Catalogue catalogue,
      KnownNames names,
      Target target,
      List<Mention> mentions,
      Findings findings) {
    Mention first = mentions.get(0);
    String missing =
        target.id.isEmpty()
            ? "there is no vocabulary `" + target.vocabulary.orElseThrow() + "`"
            : target
                .vocabulary
                .map(v -> "the vocabulary `" + v + "` has no term `" + target.id.get() + "`")
                .orElse("there is no " + target.kind.word() + " `" + target.id.get() + "`");
    findings.report(
        first.entry,
        first.reference.path(),
        missing,
        hint(catalogue, names, target, first.reference) + others(mentions));
  }

  private static String hint(
      Catalogue catalogue, KnownNames names, Target target, Reference reference) {
    if (target.id.isEmpty()) {
      return "add `vocabularies/" + reference.vocabulary().orElseThrow() + ".yaml`";
    }
    String written = reference.id().value();
    Optional<String> meant =
        catalogue
            .formerly(new EntryKey(target.kind, reference.id()))
            .map(now -> "its id is now `" + now.id() + "`")
            .or(() -> names.called(reference, written))
            .or(() -> nearest(catalogue, reference).map(near -> "did you mean `" + near + "`?"))
            .or(() -> names.calledLike(reference, written));
    if (meant.isPresent()) {
      return meant.get();
    }
    return target.vocabulary.isPresent()
        ? "its terms are " + String.join(", ", candidates(catalogue, reference))
        : "add `" + new EntryKey(target.kind, reference.id()) + ".yaml`, or correct the id";
  }

  private static String others(List<Mention> mentions) {
    List<String> places = mentions.stream().map(m -> m.entry.key().toString()).distinct().toList();
    if (places.size() == 1) {
      return "";
    }
    String listed = places.stream().skip(1).limit(PLACES).collect(Collectors.joining(", "));
    int more = places.size() - 1 - PLACES;
    return " (also mentioned in " + listed + (more > 0 ? " and " + more + " more" : "") + ")";
  }
}
