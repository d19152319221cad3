package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.LedgerFile;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody saves a file while a build reads: what is known of it is of the bytes understood. */
class ReadOnceTest {
  @TempDir Path temp;
  private Sandbox site;

  @BeforeEach
  void copy() throws IOException {
    site = Sandbox.in(temp);
  }

  private Reading begin() throws IOException {
    return Reading.begin(temp.resolve("content"), "content", new Diagnostics());
  }

  private static Digests digests(Reading reading) throws IOException {
    return reading.records(ParsedRecords.none()).digests();
  }

  @Test
  void the_site_s_own_file() throws IOException {
    Digests before = digests(begin());
    Reading reading = begin();
    site.write("site.yaml", site.read("site.yaml") + "# changed\n");
    assertEquals(before, digests(reading));
    assertNotEquals(before, digests(begin()));
  }

  @Test
  void the_ledger_of_translations() throws IOException {
    site.write(LedgerFile.NAME, "# none\n");
    Digests before = digests(begin());
    Reading reading = begin();
    site.write(LedgerFile.NAME, "programmes/asahi-fair\tname\ten\t0123456789ab\n");
    assertEquals(before, digests(reading));
    assertNotEquals(before, digests(begin()));
    site.delete(LedgerFile.NAME);
    assertNotEquals(before, digests(begin()));
  }
}
