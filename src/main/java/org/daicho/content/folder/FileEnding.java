package org.daicho.content.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.content.value.MeantLanguage;
import org.daicho.model.value.Id;

/**
 * What the ending of a file's name says that it is.
 *
 * @param stem its name without its ending
 * @param body whether it is a body; otherwise it is a record
 * @param exact whether the ending is written as it must be
 */
record FileEnding(String stem, boolean body, boolean exact) {
  private static final String MARK = "[.,。．，、]\\s*";
  private static final String ADDED = "(?:\\.(?:txt|text))?[ .]*";

  /** Endings in capitals, misspelt, twice, or with one more that a program added. */
  private static final Pattern RECORD =
      Pattern.compile("(.+?)(?:" + MARK + "(?:ya?ml|ymal|yam))+" + ADDED, Pattern.CASE_INSENSITIVE);

  private static final Pattern BODY =
      Pattern.compile(
          "(.+?)(?:" + MARK + "(?:md|markdown|mdown|mdx|mkd))+" + ADDED, Pattern.CASE_INSENSITIVE);

  private static final Pattern TEXT_OF_A_LANGUAGE =
      Pattern.compile("(.+\\.([a-z]{2}))(?:\\.txt)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN_TEXT =
      Pattern.compile("([a-z0-9-]+)(?:\\.txt)?", Pattern.CASE_INSENSITIVE);

  /** Two fields of a record, whatever encoding they are in. */
  private static final Pattern FIELDS =
      Pattern.compile("(?s)(?:^|.*\n)[a-z][a-z-]*:.*\n[a-z][a-z-]*:.*");

  private static final int BEGINNING = 4_096;

  /** What the file is, or was meant to be; empty where it is neither record nor body. */
  static Optional<FileEnding> of(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".md")) {
      return Optional.of(new FileEnding(name.substring(0, name.length() - 3), true, true));
    }
    if (name.endsWith(".yaml") && Id.isValid(name.substring(0, name.length() - 5))) {
      return Optional.of(new FileEnding(name.substring(0, name.length() - 5), false, true));
    }
    Matcher m = RECORD.matcher(name);
    if (m.matches()) {
      return Optional.of(new FileEnding(m.group(1), false, name.equals(m.group(1) + ".yaml")));
    }
    m = BODY.matcher(name);
    if (m.matches()) {
      return Optional.of(new FileEnding(m.group(1), true, false));
    }
    m = TEXT_OF_A_LANGUAGE.matcher(name);
    if (m.matches() && MeantLanguage.isCode(m.group(2))) {
      return Optional.of(new FileEnding(m.group(1), true, false));
    }
    m = PLAIN_TEXT.matcher(name);
    return m.matches() && Id.isValid(m.group(1)) && holdsFields(file)
        ? Optional.of(new FileEnding(m.group(1), false, false))
        : Optional.empty();
  }

  private static boolean holdsFields(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      return FIELDS.matcher(text).matches();
    } catch (IOException e) {
      return false;
    }
  }
}
