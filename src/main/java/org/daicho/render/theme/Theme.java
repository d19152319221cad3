package org.daicho.render.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.Lang;
import org.daicho.wording.Messages;

/**
 * How a site looks: templates, components, words and assets, gathered from the site's theme and the
 * themes that it extends.
 */
public final class Theme {
  /** The script that works without a page, which is published by itself. */
  static final String WORKER = "worker.js";

  private final String name;
  private final SortedMap<String, ThemeFile> files;
  private final List<Lang> languages;
  private final SortedMap<Lang, Messages> messages;
  private final Assets assets;
  private final Optional<Templates> templates;
  private final String digest;
  private final boolean builtIn;

  private Theme(
      String name,
      SortedMap<String, ThemeFile> files,
      List<Lang> languages,
      SortedMap<Lang, Messages> messages,
      Assets assets,
      Optional<Templates> templates,
      String digest,
      boolean builtIn) {
    this.name = name;
    this.files = files;
    this.languages = List.copyOf(languages);
    this.messages = messages;
    this.assets = assets;
    this.templates = templates;
    this.digest = digest;
    this.builtIn = builtIn;
  }

  /**
   * Reads a theme: {@code themes/<name>} of the project, or the built-in one of that name, and what
   * it extends.
   *
   * <p>Refused, each at its place and once: a theme that is missing ({@code unknown-theme}), one
   * that extends itself ({@code theme-cycle}), a {@code theme.yaml} with anything but {@code
   * extends} ({@code theme-settings}), files that are not a theme's ({@code theme-file}), broken
   * message files ({@code message-file}, or a finding about YAML), messages that are missing or
   * that nothing asks for ({@code missing-message}, {@code unused-message}), places in them that
   * nothing fills ({@code message-arguments}), assets that do not exist ({@code missing-asset}),
   * what is never closed in a style sheet or script ({@code style}, {@code script}), custom
   * properties without a counterpart ({@code style-property}, a warning), and templates that cannot
   * be parsed or that ask for what they do not get ({@code template}).
   *
   * @param project the folder in which {@code themes/} lies
   * @param named where the site names it
   * @param languages those of the site, in its order
   * @return empty where the chain of themes could not be followed; where only details are wrong, a
   *     theme, and errors among the diagnostics
   * @throws UncheckedIOException where a file cannot be read
   */
  public static Optional<Theme> load(
      Path project, String name, Location named, List<Lang> languages, Diagnostics diagnostics) {
    try {
      Optional<List<ThemeFolder>> chain = new ThemeChain(project, diagnostics).from(name, named);
      return chain.isEmpty()
          ? Optional.empty()
          : Optional.of(of(name, chain.get(), languages, diagnostics));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the other, for a theme that no line of a site names. */
  public static Optional<Theme> load(
      Path project, String name, List<Lang> languages, Diagnostics diagnostics) {
    return load(project, name, Location.ofFile("content/site.yaml"), languages, diagnostics);
  }

  private static Theme of(
      String name, List<ThemeFolder> chain, List<Lang> languages, Diagnostics diagnostics)
      throws IOException {
    List<ThemeFolder> lastFirst = new ArrayList<>(chain);
    Collections.reverse(lastFirst);
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    lastFirst.forEach(theme -> files.putAll(theme.files()));
    MessageFiles messageFiles = new MessageFiles(chain, diagnostics);
    SortedMap<Lang, Messages> messages = messageFiles.read(languages);
    Assets assets = Assets.of(files, messages, diagnostics);
    Optional<Templates> templates = Templates.parse(name, files, diagnostics);
    String digest = Digests.of(chain);
    boolean builtIn = digest.equals(Digests.of(List.of(ThemeFolder.builtIn())));
    boolean sound = true;
    if (builtIn) {
      messageFiles.reportMissing(Set.of());
    } else {
      sound =
          new ThemeChecks(chain, files, diagnostics)
              .check(templates, messageFiles, messages, assets);
    }
    return new Theme(
        name,
        files,
        languages,
        messages,
        assets,
        sound ? templates : Optional.empty(),
        digest,
        builtIn);
  }

  /**
   * Whether this is the theme that comes with Daicho, as it is. It has no mistakes, which tests of
   * the program hold, so nobody has to look for them in each build.
   */
  public boolean isBuiltIn() {
    return builtIn;
  }

  public String name() {
    return name;
  }

  /**
   * SHA-256 over the names and bytes of all files of the chain: as long as it stays the same, the
   * same page gives the same bytes.
   */
  public String digest() {
    return digest;
  }

  /** The site's languages, in its order. */
  public List<Lang> languages() {
    return languages;
  }

  /** The words in one of the site's languages. */
  public Messages messages(Lang lang) {
    Messages words = messages.get(lang);
    if (words == null) {
      throw new IllegalArgumentException("not a language of the site: " + lang);
    }
    return words;
  }

  /** Reports a message that a page needs and that no file of the theme has. */
  public Diagnostic missingMessage(Messages.Missing missing) {
    return Diagnostic.error(
        "missing-message",
        Location.ofFile("themes/" + name),
        missing.getMessage(),
        "add the key to the theme's messages");
  }

  /** What pages load, by path in the site, e.g. {@code assets/daicho-0123456789.css}. */
  public SortedMap<String, byte[]> assets() {
    return assets.files();
  }

  /**
   * The script that keeps pages for reading without a connection: {@code worker.js} of the theme,
   * which finds the addresses to keep from the start as {@code SHELL}.
   *
   * @param shell from the site's root
   * @return empty where the theme has none
   */
  public Optional<byte[]> worker(List<String> shell) {
    return Optional.ofNullable(files.get(WORKER))
        .map(
            file -> {
              String list =
                  shell.stream().map(Scripts::literal).collect(Collectors.joining(",\n", "[", "]"));
              String script = Scripts.lean(new String(file.bytes(), StandardCharsets.UTF_8));
              return ("\"use strict\";\nconst SHELL = " + list + ";\n" + script)
                  .getBytes(StandardCharsets.UTF_8);
            });
  }

  public Assets assetAddresses() {
    return assets;
  }

  /** Empty where one could not be parsed, which has been reported. */
  public Optional<Templates> templates() {
    return templates;
  }

  /** The chain's files, each from the first theme that has it. */
  public SortedMap<String, ThemeFile> files() {
    return files;
  }
}
