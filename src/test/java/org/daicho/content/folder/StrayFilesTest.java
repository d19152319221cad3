package org.daicho.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders at the top of content that are of no kind. */
class StrayFilesTest {
  @TempDir Path temp;

  /** Deeper than paths may be long; even those may not look into it who may read everything. */
  @Test
  void what_cannot_be_read_of_one_is_reported_and_the_rest_is_known() throws IOException {
    Sandbox sandbox = Sandbox.in(temp.resolve("project"));
    Path stray = Files.createDirectory(sandbox.file("archive-of-old-records"));
    Files.writeString(stray.resolve("asahi-gone.yaml"), "name: {ja: 古い, en: Old}\n");
    sandbox.replace(
        "programmes/hinode-interns.yaml", "organisation: hinode", "organisation: asahi-gone");
    Path upper = Files.createDirectories(deep(stray));
    Path lower = temp.resolve("lower");
    Files.createDirectories(deep(lower));
    Path joined = upper.resolve("lower");
    Files.move(lower, joined);
    List<Diagnostic> found;
    try {
      found = sandbox.diagnostics();
    } finally {
      Files.move(joined, lower);
    }

    assertEquals(
        List.of("unread-file", "unreadable"),
        found.stream().map(Diagnostic::code).toList(),
        found::toString);
    assertEquals("content/archive-of-old-records", found.get(0).location().toString());
    assertTrue(found.get(1).location().file().startsWith("content/archive-of-old-records/"));
  }

  /** A folder that is named by 3,000 characters. */
  private static Path deep(Path within) {
    Path path = within;
    for (int i = 0; i < 15; i++) {
      path = path.resolve("a".repeat(199));
    }
    return path;
  }
}
