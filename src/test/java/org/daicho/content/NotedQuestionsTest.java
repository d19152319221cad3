package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Questions;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.junit.jupiter.api.Test;

/**
 * Whatever a page learns of programmes, budgets and items from a catalogue, the catalogue notes: a
 * new way to ask that is not noted would leave pages stale.
 */
class NotedQuestionsTest {
  private static final Path SITE = Path.of("src/test/resources/sites/shapes/content");

  private final Catalogue catalogue = read();

  /** What a question may be about, each a value of some parameter's type. */
  private final List<Object> subjects = subjects();

  private static Catalogue read() {
    try {
      Diagnostics diagnostics = new Diagnostics();
      return Content.read(SITE, "content", diagnostics).catalogue().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Object> subjects() {
    List<Object> subjects = new ArrayList<>();
    catalogue.all().forEach(subjects::add);
    catalogue.all().map(Entry::key).forEach(subjects::add);
    catalogue.all().map(Entry::id).distinct().forEach(subjects::add);
    catalogue.vocabularies().forEach(v -> subjects.addAll(v.terms().keySet()));
    subjects.addAll(Arrays.asList(Kind.values()));
    for (int year = 2020; year < 2040; year++) {
      subjects.add(new FiscalYear(year));
    }
    subjects.add(catalogue.programmes());
    return subjects;
  }

  @Test
  void the_records_of_every_answer_are_among_those_of_the_noted_questions()
      throws ReflectiveOperationException {
    Set<String> asked = new TreeSet<>();
    for (Method method : Catalogue.class.getMethods()) {
      if (method.getDeclaringClass() != Object.class && !method.getName().equals("noting")) {
        for (Object[] arguments : arguments(method)) {
          if (holds(method, arguments)) {
            asked.add(method.getName());
          }
        }
      }
    }
    assertTrue(asked.size() >= 20, "few answers had such records: " + asked);
  }

  private List<Object[]> arguments(Method method) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length == 0) {
      return List.<Object[]>of(new Object[0]);
    }
    if (types.length == 1) {
      return subjects.stream().filter(types[0]::isInstance).map(s -> new Object[] {s}).toList();
    }
    // A vocabulary and a term are the only pair; figures of lines are made from what is handed
    // over.
    return types[0] == Id.class && types[1] == Id.class
        ? subjects.stream()
            .filter(Id.class::isInstance)
            .flatMap(id -> Vocabulary.WITH_PAGES.stream().map(v -> new Object[] {v, id}))
            .toList()
        : List.of();
  }

  /** Whether the answer had any records of which it is noted who asks for them. */
  private boolean holds(Method method, Object[] arguments) throws ReflectiveOperationException {
    Questions questions = new Questions();
    Set<EntryKey> answer = new LinkedHashSet<>();
    records(method.invoke(catalogue.noting(questions), arguments), answer);
    Set<EntryKey> noted = new HashSet<>();
    questions
        .list()
        .forEach(q -> q.relation().answer(catalogue, q.subject()).forEach(e -> noted.add(e.key())));
    assertEquals(
        List.of(),
        answer.stream().filter(key -> !noted.contains(key)).toList(),
        method.getName() + " of " + Arrays.toString(arguments) + " notes " + questions.list());
    return !answer.isEmpty();
  }

  private static void records(Object value, Set<EntryKey> to) {
    if (value instanceof Entry entry && !Questions.areEverywhere(entry.kind())) {
      to.add(entry.key());
    } else if (value instanceof BudgetTotals totals) {
      to.add(totals.budget().key());
    } else if (value instanceof Optional<?> one) {
      one.ifPresent(v -> records(v, to));
    } else if (value instanceof Collection<?> several) {
      several.forEach(v -> records(v, to));
    } else if (value instanceof Stream<?> several) {
      several.forEach(v -> records(v, to));
    }
  }

  @Test
  void many_questions_become_one_about_all_records_of_the_kind() {
    Questions questions = new Questions();
    Catalogue noting = catalogue.noting(questions);
    Programme first = catalogue.programmes().get(0);
    noting.programme(first.id());
    assertEquals(1, questions.list().size());
    for (int i = 0; i < 200; i++) {
      noting.programme(Id.of("programme-" + i));
    }
    assertEquals("[Question[relation=ALL_PROGRAMMES, subject=]]", questions.list().toString());
    Budget budget = catalogue.budgets().get(0);
    noting.totals(budget);
    assertEquals(2, questions.list().size(), "other kinds are noted by themselves");
  }

  @Test
  void a_text_is_noted_apart_from_its_record() {
    Questions questions = new Questions();
    catalogue.noting(questions).textNextTo(catalogue.programmes().get(0));
    assertEquals(1, questions.list().size());
    assertTrue(questions.list().get(0).relation().isOfTexts());
  }
}
