package org.daicho.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.Entry;
import org.daicho.model.TextField;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * The records that a record's texts link into: to a heading or a part, and not just to the page.
 * What such a link is printed as depends on what the other record says. It is looked for without a
 * parser, so there may be more of them than links.
 */
final class CrossLinks {
  private static final Pattern LINK =
      Pattern.compile("([a-z]{1,20})/([a-z0-9-]{1,64})(?:\\.yaml)?#");

  private CrossLinks() {}

  static Set<EntryKey> of(Entry entry) {
    Set<EntryKey> found = new LinkedHashSet<>();
    // Notes on misprints are words alone.
    for (TextField field : TextField.of(entry, List.of())) {
      if (field.isMarkdown()) {
        field.text().values().values().forEach(words -> add(words, found));
      }
    }
    return found;
  }

  private static void add(String words, Set<EntryKey> found) {
    if (words.indexOf("#", 1) < 0 || words.indexOf('/') < 0) {
      return;
    }
    Matcher links = LINK.matcher(words);
    while (links.find()) {
      Optional<Kind> kind = Kind.ofFolder(links.group(1));
      Optional<Id> id = Id.parse(links.group(2));
      if (kind.isPresent() && id.isPresent()) {
        found.add(new EntryKey(kind.get(), id.get()));
      }
    }
  }
}
