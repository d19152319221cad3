package org.daicho.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Images;
import org.daicho.content.folder.Locator;
import org.daicho.content.value.ReportedGaps;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.TranslationLedger;

/**
 * Everything that {@code content/} says.
 *
 * @param catalogue absent only where there is no readable {@code site.yaml}
 * @param unread what is there and could not be read; references to it lead somewhere, although the
 *     catalogue does not have it
 * @param locator where each value was written
 * @param ledger which translations were confirmed, and for what
 * @param images next to the texts
 * @param digests of all files that were read
 */
public record Content(
    Optional<Catalogue> catalogue,
    ReportedGaps unread,
    Locator locator,
    TranslationLedger ledger,
    Images images,
    Digests digests) {

  /**
   * Reads a folder of records. Whatever is wrong with a file is reported and the rest goes on.
   *
   * @param root the folder
   * @param shownAs what messages call it, e.g. {@code content}
   * @throws IOException where the disk fails, which is no editor's mistake
   */
  public static Content read(Path root, String shownAs, Diagnostics diagnostics)
      throws IOException {
    return Reading.begin(root, shownAs, diagnostics).records(ParsedRecords.none());
  }
}
