package org.daicho.view.block;

import java.util.Optional;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Words;

/**
 * Text in Markdown, which {@code render} turns into HTML.
 *
 * @param record the record that it lies next to, where the images that it shows lie too; empty
 *     where it is written within a record
 */
public record ProseBlock(Words markdown, Optional<EntryKey> record) implements Block {
  public ProseBlock(Words markdown) {
    this(markdown, Optional.empty());
  }

  /** Words in which nothing is Markdown, such as a name. */
  public static ProseBlock of(Words words) {
    return new ProseBlock(words.with(words.value().replaceAll("\\p{Punct}", "\\\\$0")));
  }
}
