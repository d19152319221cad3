package org.daicho.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.render.theme.Theme;
import org.daicho.render.theme.ThemeFile;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;
import org.daicho.wording.Messages;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;

/**
 * The page that shows every component of a theme, printed by the theme itself, for those who work
 * on it. What is shown lies next to each component, in {@code components/<name>/examples.yaml}: a
 * list of {@code shows:}, which says what the example is of, with a {@code block:} (see {@link
 * ExampleValues}), or with {@code see:}, the address of a page, for what only works in its place.
 * It is a link where the site has that page; the links within examples lead to a page that every
 * site has.
 */
public final class Gallery {
  private static final String FOLDER = "components/";
  private static final String EXAMPLES = "examples.yaml";

  private final Theme theme;
  private final Lang lang;
  private final Diagnostics diagnostics;
  private final ExampleValues values;
  private final Predicate<String> isPage;

  private Gallery(Theme theme, Lang lang, Predicate<String> isPage, Diagnostics diagnostics) {
    this.isPage = isPage;
    this.theme = theme;
    this.lang = lang;
    this.diagnostics = diagnostics;
    this.values = new ExampleValues(lang);
  }

  /**
   * The page in one of the site's languages. A mistake in an example is reported with code {@code
   * theme-example}, and the example left out.
   *
   * @param isPage whether the site has a page at a path from its root
   */
  public static Page page(
      Theme theme, Lang lang, Predicate<String> isPage, Diagnostics diagnostics) {
    return new Gallery(theme, lang, isPage, diagnostics).page();
  }

  /**
   * Prints a page of each kind with the examples of all components, to find what goes wrong while a
   * page is printed without printing all pages of a site. The examples are few, so this takes the
   * same time for every site.
   */
  public static void tryOut(Theme theme, Renderer renderer, Lang lang, Diagnostics diagnostics) {
    Page page = page(theme, lang, path -> true, diagnostics);
    List<Section> first = page.sections().stream().limit(1).toList();
    for (PageKind kind : PageKind.values()) {
      renderer.render(
          new Page(
              page.path(),
              lang,
              kind,
              page.title(),
              page.description(),
              page.breadcrumb(),
              page.alternates(),
              page.heading(),
              kind == page.kind() ? page.sections() : first),
          "a page of the kind `" + kind.word() + "` with the theme's examples");
    }
  }

  private Page page() {
    Messages messages = theme.messages(lang);
    String path = Paths.gallery(lang);
    Words title = plain(messages.get("gallery"));
    Words lead = plain(messages.get("gallery-lead"));
    List<Section> sections = new ArrayList<>();
    components()
        .forEach(
            (name, files) ->
                sections.add(
                    new Section(
                        "component-" + name, name, String.join(", ", files), false, shown(name))));
    return new Page(
        path,
        lang,
        PageKind.GALLERY,
        title.value(),
        lead.value(),
        List.of(
            new Link(plain(messages.get("views-home")), Paths.relative(path, Paths.home(lang))),
            new Link(plain(messages.get("views-guide")), Paths.relative(path, Paths.guide(lang))),
            new Link(title, "")),
        theme.languages().stream()
            .map(
                other ->
                    new Page.Alternate(
                        other, Paths.relative(path, Paths.gallery(other)), other.equals(lang)))
            .toList(),
        new Page.Heading("", List.of(), title, List.of(), lead),
        sections);
  }

  /** The components by name, each with its files. */
  private SortedMap<String, List<String>> components() {
    return theme.files().keySet().stream()
        .filter(path -> path.startsWith(FOLDER) && !path.endsWith("/" + EXAMPLES))
        .map(path -> path.substring(FOLDER.length()).split("/", 2))
        .collect(
            Collectors.groupingBy(
                parts -> parts[0],
                TreeMap::new,
                Collectors.mapping(parts -> parts[1], Collectors.toList())));
  }

  private List<Block> shown(String component) {
    ThemeFile file = theme.files().get(FOLDER + component + "/" + EXAMPLES);
    if (file == null) {
      return List.of(new NoteBlock(theme.messages(lang).get("gallery-none")));
    }
    Optional<Node> root = Yaml.parse(file.place(), file.bytes(), diagnostics);
    List<Block> blocks = new ArrayList<>();
    root.ifPresent(
        node -> {
          try {
            for (Node example : examples(node)) {
              blocks.addAll(example((Node.Mapping) example));
            }
          } catch (ExampleValues.Mistake mistake) {
            diagnostics.error(
                "theme-example",
                mistake.at().location(),
                mistake.getMessage(),
                "an example is `shows:` with a `block:` or with `see:`, an address");
          }
        });
    return blocks;
  }

  private static List<Node> examples(Node root) throws ExampleValues.Mistake {
    List<Node> examples = root instanceof Node.Sequence list ? list.items() : List.of(root);
    for (Node example : examples) {
      if (!(example instanceof Node.Mapping)) {
        throw new ExampleValues.Mistake(example, "expected an example, found " + example.what());
      }
    }
    return examples;
  }

  private List<Block> example(Node.Mapping example) throws ExampleValues.Mistake {
    for (Node.Pair pair : example.pairs()) {
      if (!List.of("shows", "block", "see").contains(pair.key().text())) {
        throw new ExampleValues.Mistake(
            pair.key(), "`" + pair.key().text() + "` is not a field of an example");
      }
    }
    Map<String, Optional<Node>> given =
        Map.of(
            "shows",
            example.get("shows"),
            "block",
            example.get("block"),
            "see",
            example.get("see"));
    if (given.get("shows").isEmpty()
        || given.get("block").isPresent() == given.get("see").isPresent()) {
      throw new ExampleValues.Mistake(example, "the example does not say what it shows, or how");
    }
    Words shows = values.words(given.get("shows").get());
    if (given.get("see").isPresent()) {
      String see = values.words(given.get("see").get()).value();
      boolean leads = see.startsWith("#") || isPage.test(lang + "/" + see);
      Link link = new Link(shows, leads ? see : "");
      return List.of(
          new IndexBlock(
              List.of(new IndexBlock.Column("", List.of(new IndexBlock.Item(link, ""))))));
    }
    return List.of(new NoteBlock(shows.value()), values.block(given.get("block").get()));
  }

  private Words plain(String text) {
    return new Words(text, lang, false);
  }
}
