package org.daicho.content.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.yaml.Node;

/** The form of an id, and what is said of a text that has not that form. */
public final class IdForm {
  public static final String WORDS =
      "at most " + Id.LONGEST + " lower-case letters and digits with single hyphens between";

  private IdForm() {}

  /** An id; one that has not the form is noted, and reported once all records are read. */
  public static Id read(Node.Scalar scalar, Reporter reporter) {
    String text = scalar.text().strip();
    return Id.parse(text)
        .orElseGet(
            () -> {
              reporter.malformed().put(scalar.location(), text);
              return Id.unreadable(text);
            });
  }

  /** What keeps a text from being an id, where that cannot be seen. */
  public static String because(String text) {
    if (Id.isDevice(text)) {
      return ": Windows keeps it for a device, and no file there can have this name";
    }
    int length = text.codePointCount(0, text.length());
    return length > Id.LONGEST ? ": it has " + length + " characters" : "";
  }

  /** An id for one that cannot be, of a thing with this noun. */
  public static String example(String text, String noun) {
    return Id.isDevice(text)
        ? text.toLowerCase(Locale.ROOT) + "-" + noun.replace(' ', '-')
        : "koto-sme-employment";
  }

  /** The id that a text comes to once case, spaces and other characters are put right. */
  public static Optional<Id> nearest(String text) {
    String id =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return Id.isValid(id) ? Optional.of(Id.of(id)) : Optional.empty();
  }
}
