package org.daicho.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daicho.content.ParsedRecords;
import org.daicho.publish.PublishException;
import org.daicho.publish.Publisher;

/**
 * The output folder, opened beside the reading of the records where a build has been there before.
 * A first one finds nothing to look through, and writes nothing, not even its lock, before it knows
 * of no mistake. That a folder cannot be opened is reported only where somebody asks for it:
 * mistakes in the records are reported first.
 */
final class OpenOutput implements AutoCloseable {
  private static final String RECORDS = "records";

  private final Project project;
  private Optional<Background<Publisher>> opening = Optional.empty();

  private OpenOutput(Project project) {
    this.project = project;
  }

  static OpenOutput begin(Project project) throws IOException {
    OpenOutput output = new OpenOutput(project);
    if (kept(project, RECORDS).filter(Files::exists).isPresent()) {
      output.open();
    }
    return output;
  }

  private static Optional<Path> kept(Project project, String name) throws IOException {
    try {
      return Optional.of(Publisher.kept(project.output(), name));
    } catch (PublishException refused) {
      return Optional.empty(); // Told by publisher().
    }
  }

  private Background<Publisher> open() {
    if (opening.isEmpty()) {
      List<Path> read = List.of(project.content(), project.folder().resolve("themes"));
      opening = Optional.of(Background.begin(() -> Publisher.open(project.output(), read)));
    }
    return opening.get();
  }

  /** What earlier builds into the folder know of the records' YAML. */
  static ParsedRecords parsed(Project project) throws IOException {
    Optional<Path> kept = kept(project, RECORDS);
    return kept.isEmpty()
        ? ParsedRecords.none()
        : ParsedRecords.in(kept.get(), Version.fingerprint());
  }

  /** What the jobs of earlier builds into the folder asked the catalogue. */
  static Dependencies dependencies(Project project) throws IOException {
    return Dependencies.in(kept(project, "dependencies"), Version.fingerprint());
  }

  /**
   * @throws PublishException where the folder cannot be written to
   */
  Publisher publisher() throws IOException {
    return open().await();
  }

  /** Abandons what was not committed, and lets go of the folder. */
  @Override
  public void close() throws IOException {
    if (opening.isEmpty()) {
      return;
    }
    Publisher opened;
    try {
      opened = opening.get().await();
    } catch (IOException | RuntimeException refused) {
      return; // Told by publisher(), or not to be told.
    }
    opened.close();
  }
}
