package org.daicho.content.folder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daicho.model.value.Kind;

/**
 * A record as somebody wrote it who looked at its file: {@code organisations/koto}, {@code
 * koto.yaml}, {@code content\organisations\koto.yaml}.
 *
 * @param kind that its folder is of; empty where no folder is written, or that of no kind
 * @param name without folders and ending
 */
public record WrittenPath(Optional<Kind> kind, String name) {

  public static WrittenPath of(String written) {
    String path = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('\\', '/').strip();
    int slash = path.lastIndexOf('/');
    String name =
        path.substring(slash + 1).replaceFirst("(?i)(\\.[a-z]{2,3})?\\.(ya?ml|md|html)$", "");
    String folder = path.substring(0, Math.max(0, slash)).toLowerCase(Locale.ROOT);
    return new WrittenPath(kind(folder.substring(folder.lastIndexOf('/') + 1)), name);
  }

  /** The kind that a folder is of, or whose noun somebody wrote in its place. */
  private static Optional<Kind> kind(String folder) {
    return Kind.ofFolder(folder)
        .or(
            () ->
                Arrays.stream(Kind.values())
                    .filter(kind -> kind.word().equals(folder))
                    .findFirst());
  }
}
