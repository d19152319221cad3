package org.daicho.render.theme;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.value.Lang;
import org.daicho.render.Renderer;
import org.daicho.wording.Messages;
import org.daicho.yaml.Decoder;

/**
 * Finds the mistakes of a theme that its files show by themselves, each once, however many pages it
 * would spoil. What only shows while a page is printed is reported by {@link Renderer}.
 */
final class ThemeChecks {
  private static final Pattern QUOTED = Pattern.compile("[\"']([a-z0-9]+(?:-[a-z0-9]*)*)[\"']");

  private final List<ThemeFolder> chain;
  private final SortedMap<String, ThemeFile> files;
  private final Diagnostics diagnostics;

  /**
   * @param chain the site's theme first
   * @param files the chain's, each from the first theme that has it
   */
  ThemeChecks(
      List<ThemeFolder> chain, SortedMap<String, ThemeFile> files, Diagnostics diagnostics) {
    this.chain = chain;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks everything that can be, and returns whether the templates can be used.
   *
   * @param templates empty where one could not be parsed, which has been reported
   */
  boolean check(
      Optional<Templates> templates,
      MessageFiles messageFiles,
      SortedMap<Lang, Messages> messages,
      Assets assets)
      throws IOException {
    SortedMap<String, String> texts = stylesAndScripts();
    if (templates.isEmpty()) {
      messageFiles.reportMissing(Set.of());
      return false;
    }
    TemplateChecks.Said said =
        TemplateChecks.check(
            templates.get(), files, messages, assets.addresses().keySet(), diagnostics);
    texts.putAll(templates.get().sources());
    StyleProperties.check(files, texts, diagnostics);
    ThemeFolder builtIn = ThemeFolder.builtIn();
    Set<String> misnamed =
        MessageChecks.check(
            messageFiles.written(),
            chain.get(chain.size() - 1),
            builtIn,
            withScripts(said, texts),
            diagnostics);
    messageFiles.reportMissing(misnamed);
    checkFiles(builtIn, said.literals());
    return said.mistakes() == 0;
  }

  private SortedMap<String, String> stylesAndScripts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (ThemeFile file : files.values()) {
      boolean style = Assets.isStyle(file.path());
      if (style || Scripts.isOne(file.path()) || file.path().equals(Theme.WORKER)) {
        Optional<String> text = Decoder.decode(file.place(), file.bytes(), diagnostics);
        text.ifPresent(t -> texts.put(file.path(), t));
        text.flatMap(t -> style ? Brackets.ofStyle(file, t) : Brackets.ofScript(file, t))
            .ifPresent(diagnostics::add);
      }
    }
    return texts;
  }

  private static TemplateChecks.Said withScripts(
      TemplateChecks.Said said, Map<String, String> texts) {
    Set<String> literals = new HashSet<>(said.literals());
    Set<String> prefixes = new HashSet<>(said.prefixes());
    texts.forEach(
        (path, text) -> {
          if (path.endsWith(".js")) {
            QUOTED.matcher(text).results().forEach(quoted -> literals.add(quoted.group(1)));
            Scripts.SAID
                .matcher(text)
                .results()
                .map(call -> call.group(2))
                .filter(key -> key.endsWith("-"))
                .forEach(prefixes::add);
          }
        });
    return new TemplateChecks.Said(literals, prefixes, said.mistakes());
  }

  /** Each theme may replace the files of those that it extends, and of the built-in one. */
  private void checkFiles(ThemeFolder builtIn, Set<String> mentioned) {
    for (int i = 0; i < chain.size(); i++) {
      Set<String> known = new TreeSet<>(builtIn.files().keySet());
      known.addAll(Templates.pagePaths());
      chain.subList(i + 1, chain.size()).forEach(parent -> known.addAll(parent.files().keySet()));
      UnreadFiles.check(chain.get(i), known, mentioned, diagnostics);
    }
  }
}
