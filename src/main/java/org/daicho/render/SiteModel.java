package org.daicho.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.daicho.model.value.Lang;
import org.daicho.model.value.LineBreaks;
import org.daicho.phrase.Phrases;
import org.daicho.render.template.Models;
import org.daicho.render.theme.Templates;
import org.daicho.render.theme.Theme;
import org.daicho.view.page.Page;
import org.daicho.view.page.SiteFrame;
import org.daicho.wording.Messages;

/** What all pages of a site share, and the places in it, which many pages share. */
public final class SiteModel {
  private static final int[] NOWHERE = {};

  /** Languages that are written in Chinese characters. */
  private static final Set<String> CHINESE =
      Set.of("cdo", "gan", "hak", "hsn", "lzh", "nan", "wuu", "yue", "zh");

  private final Theme theme;
  private final Templates templates;
  private final RecordLinks links;
  private final Phrases phrases = new Phrases();
  private final Map<Lang, Language> languages = new HashMap<>();

  /**
   * What depends on the language alone.
   *
   * @param wrapped the frame as templates see it
   * @param all the frames of all languages, in the site's order
   * @param places what their pages can call, by the way to the root and the navigation's current
   *     item
   * @param marks places of marks, by what they are for
   */
  record Language(
      SiteFrame frame,
      Messages messages,
      TemplateModel wrapped,
      TemplateModel all,
      Map<String, String> navigation,
      TermTrie terms,
      Map<String, PageMethods> places,
      Map<String, PlaceModel> marks) {}

  public SiteModel(
      Theme theme, Templates templates, Map<Lang, SiteFrame> frames, RecordLinks links) {
    this.theme = theme;
    this.templates = templates;
    this.links = links;
    List<SiteFrame> inOrder =
        theme.languages().stream().filter(frames::containsKey).map(frames::get).toList();
    TemplateModel all = wrap(inOrder);
    for (SiteFrame frame : inOrder) {
      Messages messages = theme.messages(frame.lang());
      Map<String, String> navigation = new HashMap<>();
      frame.navigation().forEach(i -> navigation.put(withoutEnding(i.path()), i.path()));
      languages.put(
          frame.lang(),
          new Language(
              frame,
              messages,
              wrap(frame),
              all,
              navigation,
              new TermTrie(frame.terms()),
              new ConcurrentHashMap<>(),
              new ConcurrentHashMap<>()));
    }
  }

  static TemplateModel wrap(Object value) {
    try {
      return Models.INSTANCE.wrap(value);
    } catch (TemplateModelException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Theme theme() {
    return theme;
  }

  /**
   * Where a line of a name or a heading may break besides at its spaces. Words that nobody has
   * translated are Japanese on pages in other languages, too; those in Chinese characters alone may
   * be Chinese where the site has Chinese.
   */
  int[] breaks(Lang lang, String text) {
    boolean japanese =
        lang.equals(Lang.JA)
            ? any(text, c -> isKana(c) || Character.isIdeographic(c))
            : languages.containsKey(Lang.JA) && isUntranslated(text);
    return japanese ? phrases.breaks(text) : NOWHERE;
  }

  private boolean isUntranslated(String text) {
    return !any(text, c -> !LineBreaks.isJapanese(c))
        && (any(text, SiteModel::isKana)
            || theme.languages().stream().noneMatch(lang -> CHINESE.contains(lang.tag())));
  }

  /** Whether some code point is such a one. */
  private static boolean any(String text, IntPredicate such) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (such.test(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKana(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }

  Templates templates() {
    return templates;
  }

  RecordLinks links() {
    return links;
  }

  /** What the template of a page sees. */
  public PageModel page(Page page) {
    Language language = languages.get(page.lang());
    if (language == null) {
      throw new IllegalArgumentException("no frame for a page in " + page.lang());
    }
    String current = current(page.path(), language.navigation);
    return new PageModel(this, page, place(language, page.root(), current));
  }

  private PageMethods place(Language language, String root, String current) {
    String key = root + " " + current;
    PageMethods known = language.places.get(key);
    return known != null
        ? known
        : language.places.computeIfAbsent(
            key,
            absent ->
                new PageMethods(templates, new PlaceModel(this, language, root, current, "")));
  }

  /** The place of a mark, which is the same everywhere in the language. */
  PlaceModel mark(Language language, String about) {
    PlaceModel known = language.marks.get(about);
    return known != null
        ? known
        : language.marks.computeIfAbsent(
            about, key -> new PlaceModel(this, language, "", "", about));
  }

  /**
   * The navigation's path that a page is on or under: {@code ja/programmes.html} is so for {@code
   * ja/programmes-2.html} and {@code ja/programmes/x.html}. Empty where there is none.
   */
  private static String current(String path, Map<String, String> navigation) {
    String base = withoutEnding(path);
    String exact = navigation.get(base);
    if (exact == null) {
      exact = navigation.get(withoutNumber(base));
    }
    if (exact == null) {
      exact = navigation.get(base.substring(0, Math.max(0, base.lastIndexOf('/'))));
    }
    return exact == null ? "" : exact;
  }

  private static String withoutNumber(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) >= '0' && path.charAt(end - 1) <= '9') {
      end--;
    }
    boolean numbered = end < path.length() && end > 0 && path.charAt(end - 1) == '-';
    return numbered ? path.substring(0, end - 1) : path;
  }

  private static String withoutEnding(String path) {
    return path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
  }
}
