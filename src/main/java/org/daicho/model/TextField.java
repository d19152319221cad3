package org.daicho.model;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.value.Text;

/**
 * One of a record's texts.
 *
 * @param path where it stands in the record, e.g. {@code lines[2].name}; {@code body} for the file
 *     next to it
 */
public record TextField(String path, Text text) {
  /** The path of the long text in the file next to the record. */
  public static final String BODY = "body";

  /** Whether pages read it as Markdown; any other text is words alone. */
  public boolean isMarkdown() {
    return path.equals(BODY)
        || path.equals("notes")
        || path.equals("future-cost.note")
        || path.startsWith("fields.") && !path.endsWith(".label");
  }

  /** All texts of the site's own that say something. */
  public static List<TextField> of(Site site) {
    return Stream.of(
            new TextField("title", site.title()),
            new TextField("tagline", site.tagline()),
            new TextField("summary", site.summary()),
            new TextField("publisher", site.publisher()),
            new TextField("licence.name", site.licence()))
        .filter(field -> !field.text().isEmpty())
        .toList();
  }

  /**
   * All texts of a record that say something, in the order of its fields; its {@link #BODY} last.
   *
   * @param confirmed what the record confirms to be printed so in its source
   */
  public static List<TextField> of(Entry entry, List<Confirmation> confirmed) {
    List<TextField> texts = Contents.texts(entry);
    for (int i = 0; i < confirmed.size(); i++) {
      texts.add(new TextField("confirmed[" + i + "].note", confirmed.get(i).note()));
    }
    texts.add(new TextField(BODY, entry.body()));
    texts.removeIf(field -> field.text().isEmpty());
    return texts;
  }
}
