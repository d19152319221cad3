package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.daicho.diagnostic.Guard;
import org.daicho.model.catalogue.Question;
import org.daicho.model.catalogue.Questions;
import org.daicho.output.Output;
import org.daicho.publish.Publisher;
import org.daicho.wording.Messages;

/**
 * Runs jobs, from any thread, and hands what they make to the publisher. What the last build made
 * from the same is kept, and not made again.
 */
final class JobRunner {
  private final Build.Ready site;
  private final Publisher publisher;
  private final Dependencies dependencies;
  private final CacheKeys keys;
  private final AtomicInteger pages = new AtomicInteger();

  JobRunner(Build.Ready site, Publisher publisher, Dependencies dependencies, CacheKeys keys) {
    this.site = site;
    this.publisher = publisher;
    this.dependencies = dependencies;
    this.keys = keys;
  }

  /** How many pages have been handed over or kept so far. */
  int pages() {
    return pages.get();
  }

  /** Makes a job's outputs, unless the last build's are as they would be. */
  void run(Job job) {
    Guard.around(
        () -> OutputPlaces.of(job.id(), site.catalogue(), site.locator()),
        "the output `" + job.id() + "`",
        site.diagnostics(),
        () -> {
          if (!isKept(job)) {
            make(job);
          }
        });
  }

  private boolean isKept(Job job) {
    Optional<List<Question>> asked =
        job.ofEverything() ? Optional.of(List.of()) : dependencies.of(job);
    Optional<List<String>> kept = asked.flatMap(questions -> publisher.keep(key(job, questions)));
    kept.ifPresent(
        paths -> {
          pages.addAndGet((int) paths.stream().filter(JobRunner::isPage).count());
          dependencies.put(job, asked.get());
        });
    return kept.isPresent();
  }

  private void make(Job job) {
    Questions asked = new Questions();
    try {
      List<Output> outputs =
          job.outputs()
              .apply(job.ofEverything() ? site.catalogue() : site.catalogue().noting(asked));
      List<Question> questions = asked.list();
      String key = key(job, questions);
      outputs.forEach(output -> put(output, key));
      dependencies.put(job, questions);
    } catch (Messages.Missing missing) {
      site.diagnostics().add(site.theme().missingMessage(missing));
    }
  }

  private String key(Job job, List<Question> questions) {
    return job.ofEverything() ? keys.ofEverything(job.id()) : keys.of(job, questions);
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  /**
   * Hands a file over, from any thread.
   *
   * @param key under which the next build may keep it; empty where it is made anew each time
   */
  void put(Output output, String key) {
    if (isPage(output.path())) {
      pages.incrementAndGet();
    }
    try {
      publisher.put(output, key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
