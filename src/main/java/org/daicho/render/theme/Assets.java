package org.daicho.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.value.Lang;
import org.daicho.wording.Messages;

/**
 * What pages load: one style sheet, {@link Scripts} and any other files, each with its fingerprint
 * in its name, so that a browser may keep it for ever.
 *
 * @param addresses from a name as templates write it ({@code daicho.css}, {@code mark.svg}) to its
 *     path in the site
 * @param files from a path in the site to bytes
 */
public record Assets(SortedMap<String, String> addresses, SortedMap<String, byte[]> files) {
  /** The name under which templates ask for all styles joined. */
  static final String STYLES = "daicho.css";

  private static final String FOLDER = "assets/";

  /** What is for those who write a theme, and not for those who read its pages. */
  private static final Pattern COMMENT_LINES =
      Pattern.compile("(?ms)^[ \\t]*/\\*.*?\\*/[ \\t]*\\n");

  private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"'()]+)\\1\\s*\\)");

  public Assets {
    addresses = Collections.unmodifiableSortedMap(addresses);
    files = Collections.unmodifiableSortedMap(files);
  }

  static Assets of(
      SortedMap<String, ThemeFile> theme,
      SortedMap<Lang, Messages> messages,
      Diagnostics diagnostics) {
    SortedMap<String, String> addresses = new TreeMap<>();
    SortedMap<String, byte[]> files = new TreeMap<>();
    theme.forEach(
        (path, file) -> {
          if (path.startsWith(FOLDER) && !path.endsWith(".css") && !Scripts.isOne(path)) {
            publish(path.substring(FOLDER.length()), file.bytes(), addresses, files);
          }
        });
    // Names sort `assets/` before `components/`, so the map's own order is the right one.
    StringBuilder styles = new StringBuilder();
    theme.forEach(
        (path, file) -> {
          if (isStyle(path)) {
            String css = new String(file.bytes(), StandardCharsets.UTF_8);
            String published = withAddresses(css, file, addresses, diagnostics);
            styles.append(COMMENT_LINES.matcher(published).replaceAll(""));
            styles.append(css.endsWith("\n") ? "" : "\n");
          }
        });
    publish(STYLES, styles.toString().getBytes(StandardCharsets.UTF_8), addresses, files);
    new Scripts(messages, diagnostics)
        .join(theme)
        .forEach((name, bytes) -> publish(name, bytes, addresses, files));
    return new Assets(addresses, files);
  }

  /** Whether a file is part of the style sheet. */
  static boolean isStyle(String path) {
    return path.matches("assets/.*\\.css|components/[^/]+/[^/]+\\.css");
  }

  private static void publish(
      String name,
      byte[] bytes,
      SortedMap<String, String> addresses,
      SortedMap<String, byte[]> files) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') ? dot : name.length();
    String mark = "-" + Digests.fingerprint(bytes);
    String path = FOLDER + name.substring(0, end) + mark + name.substring(end);
    addresses.put(name, path);
    files.put(path, bytes);
  }

  /**
   * A relative {@code url(…)} names an asset; it gets the name that the asset is published under.
   */
  private static String withAddresses(
      String css, ThemeFile file, SortedMap<String, String> addresses, Diagnostics diagnostics) {
    return URL.matcher(css)
        .replaceAll(
            match -> {
              String name = match.group(2).trim();
              if (name.startsWith("#") || name.matches("[a-z]+:.*")) {
                return Matcher.quoteReplacement(match.group());
              }
              if (!addresses.containsKey(name)) {
                diagnostics.add(missing(name, css, match, file, addresses.keySet()));
                return "none";
              }
              return "url(\"" + addresses.get(name).substring(FOLDER.length()) + "\")";
            });
  }

  private static Diagnostic missing(
      String name, String css, MatchResult match, ThemeFile file, Set<String> names) {
    return Diagnostic.error(
        "missing-asset",
        TextSpot.at(file.place(), css, match.start(2), name.length()),
        "the theme has no asset `" + name + "`",
        Nearest.proposal(name, names)
            .orElse("place the file in assets/; addresses in style sheets start from there"));
  }
}
