package org.daicho.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.check.text.Pictures;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;
import org.daicho.model.Entry;
import org.daicho.model.Illustration;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Question;
import org.daicho.model.catalogue.Questions;
import org.daicho.model.value.EntryKey;
import org.daicho.view.Paths;

/**
 * Names what outputs are made from: the program, the theme, and what the records they are made from
 * say. Outputs whose key is that of the last build are what it made, so they need not be made
 * again.
 */
final class CacheKeys {
  private final Catalogue catalogue;
  private final Digests digests;
  private final Pictures pictures;
  private final long everywhere;
  private final long everything;
  private final Map<Question, Long> answers = new ConcurrentHashMap<>();

  /** What the links of a record's texts lead into, of those that have such links. */
  private final Map<EntryKey, Long> linked = new HashMap<>();

  /**
   * @param look the program and the theme
   */
  CacheKeys(Catalogue catalogue, Digests digests, Pictures pictures, long look) {
    this.catalogue = catalogue;
    this.pictures = pictures;
    this.digests = digests;
    Fingerprint shared = new Fingerprint().add(look).add(digests.site());
    Fingerprint others = new Fingerprint();
    catalogue
        .all()
        .forEach(
            entry -> {
              Fingerprint to = Questions.areEverywhere(entry.kind()) ? shared : others;
              to.add(entry.kind().folder());
              follow(entry);
              addRecord(entry, to);
              addText(entry, to);
            });
    this.everywhere = shared.number();
    this.everything = others.add(everywhere).number();
  }

  /** The key of what is made from all records. */
  String ofEverything(String id) {
    return Long.toHexString(new Fingerprint().add(id).add(everything).number());
  }

  /**
   * The key of what a job makes.
   *
   * @param questions all that the job asks the catalogue
   */
  String of(Job job, List<Question> questions) {
    Fingerprint key = new Fingerprint().add(job.id()).add(job.title()).add(everywhere);
    for (Question question : questions) {
      key.add(question.relation().name()).add(question.subject());
      Long known = answers.get(question); // Most were asked by other jobs, and this waits for none.
      key.add(known != null ? known : answers.computeIfAbsent(question, this::answer));
    }
    return Long.toHexString(key.number());
  }

  private long answer(Question question) {
    Fingerprint answer = new Fingerprint();
    for (Entry entry : question.relation().answer(catalogue, question.subject())) {
      if (question.relation().isOfTexts()) {
        addText(entry, answer);
      } else {
        addRecord(entry, answer);
      }
    }
    return answer.number();
  }

  /** A link to a heading, or to a part of an item, is made from what the other record says too. */
  private void follow(Entry entry) {
    Set<EntryKey> others = CrossLinks.of(entry);
    if (!others.isEmpty()) {
      Fingerprint all = new Fingerprint();
      for (EntryKey other : others) {
        all.add(digests.records().getOrDefault(other, 0L));
        all.add(digests.bodies().getOrDefault(other, 0L));
      }
      linked.put(entry.key(), all.number());
    }
  }

  private void addRecord(Entry entry, Fingerprint to) {
    // A field may have links as well as the text next to the record.
    to.add(entry.id().value()).add(digests.records().getOrDefault(entry.key(), 0L));
    to.add(linked.getOrDefault(entry.key(), 0L));
  }

  private void addText(Entry entry, Fingerprint to) {
    to.add(digests.bodies().getOrDefault(entry.key(), 0L));
    for (Illustration illustration : pictures.of(entry.key())) {
      to.add(Paths.image(illustration.image()));
    }
    to.add(linked.getOrDefault(entry.key(), 0L));
  }
}
