package org.daicho.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the good site to make mistakes in, and their mends to follow to the letter. */
public abstract class FollowedMends {
  public static final String INTERNS = "programmes/hinode-interns.yaml";
  public static final String BUDGET = "budgets/jobs-2024.yaml";
  public static final Pattern PROPOSED = Pattern.compile("did you mean `([^`]+)`\\?");

  @TempDir Path temp;

  public Sandbox sandbox;

  @BeforeEach
  public void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
  }

  /** Makes a mistake, follows the mend, and sees that nothing is left. */
  public void mend(String file, String good, String mistaken, String meant) throws IOException {
    String before = sandbox.read(file);
    sandbox.replace(file, good, mistaken);
    Matcher proposed = PROPOSED.matcher(only().hint());
    assertTrue(proposed.find(), only().hint());
    assertEquals(meant, proposed.group(1));
    follow(only().location(), proposed.group(1));
    if (before.contains(meant)) {
      assertEquals(List.of(), sandbox.places());
    }
  }

  public void follow(Location at, String mend) throws IOException {
    String file = at.file().substring("content/".length());
    String[] lines = sandbox.read(file).split("\n", -1);
    String line = lines[at.line() - 1];
    int from = line.offsetByCodePoints(0, at.column() - 1);
    int to = line.offsetByCodePoints(from, at.length());
    lines[at.line() - 1] = line.substring(0, from) + mend + line.substring(to);
    sandbox.write(file, String.join("\n", lines));
  }

  public Diagnostic only() throws IOException {
    List<Diagnostic> reported = sandbox.diagnostics();
    assertEquals(1, reported.size(), reported::toString);
    return reported.get(0);
  }

  public Diagnostic first(String code) throws IOException {
    return sandbox.diagnostics().stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
