package org.daicho.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.content.ParsedRecords;
import org.daicho.publish.PublishException;
import org.daicho.publish.Publisher;

/**
 * The output folder, opened beside the reading of the records. That it cannot be opened is told
 * only where somebody asks for it: mistakes in the records are told first.
 */
final class OpenOutput implements AutoCloseable {
  private final Background<Publisher> opening;

  private OpenOutput(Background<Publisher> opening) {
    this.opening = opening;
  }

  static OpenOutput begin(Project project) {
    return new OpenOutput(
        Background.begin(
            () ->
                Publisher.open(
                    project.output(),
                    List.of(project.content(), project.folder().resolve("themes")))));
  }

  /** What earlier builds of the folder know of the records' YAML. */
  static ParsedRecords parsed(Project project) throws IOException {
    Path file;
    try {
      file = Publisher.kept(project.output(), "records");
    } catch (PublishException refused) {
      return ParsedRecords.none(); // Told by publisher().
    }
    return ParsedRecords.in(file, Version.fingerprint());
  }

  /**
   * @throws PublishException where the folder cannot be written to
   */
  Publisher publisher() throws IOException {
    return opening.await();
  }

  /** Abandons what was not committed, and lets go of the folder. */
  @Override
  public void close() throws IOException {
    Publisher opened;
    try {
      opened = opening.await();
    } catch (IOException | RuntimeException refused) {
      return; // Told by publisher(), or not to be told.
    }
    opened.close();
  }
}
