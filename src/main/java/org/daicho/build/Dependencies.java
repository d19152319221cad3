package org.daicho.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.daicho.content.folder.Fingerprint;
import org.daicho.model.catalogue.Question;
import org.daicho.model.catalogue.Relation;

/**
 * What each {@link Job} asked the catalogue, kept from one build to the next.
 *
 * <p>In the file are a head, which names the program; the number of questions, and a line for each;
 * a line for each job with the numbers of its questions; and a number for all that. A file of
 * another program, or one that is torn, counts for nothing: then everything is made anew.
 */
final class Dependencies {
  private static final String HEAD = "daicho dependencies 1 ";

  private final Optional<Path> file;
  private final String head;
  private final Map<String, List<Question>> before = new HashMap<>();
  private final Map<String, List<Question>> now = new ConcurrentHashMap<>();

  /** Each question is one object, however many jobs ask it. */
  private final Map<Question, Question> known = new ConcurrentHashMap<>();

  private Dependencies(Optional<Path> file, long program) {
    this.file = file;
    this.head = HEAD + Long.toHexString(program);
  }

  /**
   * Those in a file, if there is one.
   *
   * @param program tells one state of the program from another
   */
  static Dependencies in(Optional<Path> file, long program) {
    Dependencies dependencies = new Dependencies(file, program);
    try {
      if (file.isPresent() && Files.isRegularFile(file.get())) {
        dependencies.read(Files.readAllLines(file.get()));
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      dependencies.before.clear();
    }
    return dependencies;
  }

  private void read(List<String> lines) {
    int end = lines.size() - 1;
    if (!lines.get(0).equals(head) || !lines.get(end).equals(number(lines.subList(0, end)))) {
      return;
    }
    int jobs = 2 + Integer.parseInt(lines.get(1));
    List<Question> questions = new ArrayList<>();
    for (String line : lines.subList(2, jobs)) {
      int space = line.indexOf(' ');
      questions.add(
          known(
              new Question(Relation.valueOf(line.substring(0, space)), line.substring(space + 1))));
    }
    for (String line : lines.subList(jobs, end)) {
      String[] parts = line.split("\t", 2);
      before.put(
          parts[0],
          Arrays.stream(parts[1].split(" "))
              .filter(n -> !n.isEmpty())
              .map(n -> questions.get(Integer.parseInt(n)))
              .toList());
    }
  }

  private static String number(List<String> lines) {
    Fingerprint all = new Fingerprint();
    lines.forEach(all::add);
    return Long.toHexString(all.number());
  }

  private Question known(Question question) {
    Question same = known.putIfAbsent(question, question);
    return same == null ? question : same;
  }

  /** What a job asked in the last build; empty where that is not known. */
  Optional<List<Question>> of(Job job) {
    return Optional.ofNullable(before.get(job.id()));
  }

  /** Notes what a job asked in this build. */
  void put(Job job, List<Question> questions) {
    now.put(job.id(), questions.stream().map(this::known).toList());
  }

  /** Writes what is to be kept, if it can be: without it, the next build makes all anew. */
  void write() {
    if (file.isPresent()) {
      try {
        Files.write(file.get(), lines());
      } catch (IOException unwritable) {
        return; // Only the next build would be the faster for it.
      }
    }
  }

  private List<String> lines() {
    SortedMap<String, List<Question>> jobs = new TreeMap<>(now);
    Map<Question, Integer> numbers = new LinkedHashMap<>();
    jobs.values().forEach(all -> all.forEach(q -> numbers.putIfAbsent(q, numbers.size())));
    List<String> lines = new ArrayList<>(List.of(head, String.valueOf(numbers.size())));
    numbers.keySet().forEach(q -> lines.add(q.relation() + " " + q.subject()));
    jobs.forEach(
        (job, questions) ->
            lines.add(
                questions.stream()
                    .map(q -> String.valueOf(numbers.get(q)))
                    .collect(Collectors.joining(" ", job + "\t", ""))));
    lines.add(number(lines));
    return lines;
  }
}
