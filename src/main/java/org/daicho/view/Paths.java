package org.daicho.view;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Image;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;

/**
 * The addresses of the site's pages, from its root. They are flat files with their ending, so that
 * they work from a folder as well as from a host.
 */
public final class Paths {
  /** The whole site to download, without this file itself. */
  public static final String ARCHIVE = "site.zip";

  /** What hosts show for an address that leads nowhere. */
  public static final String NOT_FOUND = "404.html";

  /** Where its files lie within the archive. */
  public static final String ARCHIVE_FOLDER = "site/";

  /** The script that keeps pages for reading without a connection; it keeps those next to it. */
  public static final String WORKER = "worker.js";

  /** Lies in every site that has its downloads and its data, and in no other. */
  public static final String DATA_PACKAGE = "data/datapackage.json";

  /** Where the data of the whole catalogue lie in the site. */
  public static final String DATA_FOLDER = "data/";

  private static final Set<String> OWN_FILES =
      Set.of("index.html", NOT_FOUND, WORKER, ARCHIVE, ".nojekyll");
  private static final Set<String> OWN_FOLDERS =
      Set.of("assets", "browse", "data", "images", "search");

  private Paths() {}

  /**
   * Whether builds alone put files where a path leads, whatever the records say. Case makes no
   * difference, as on many disks.
   *
   * @param languages of the site
   */
  public static boolean isOwn(String path, Collection<Lang> languages) {
    String name = path.toLowerCase(Locale.ROOT);
    int slash = name.indexOf('/');
    if (slash < 0) {
      return OWN_FILES.contains(name) || isOwn(name + "/", languages);
    }
    String folder = name.substring(0, slash);
    return OWN_FOLDERS.contains(folder)
        || languages.stream().anyMatch(lang -> lang.toString().equals(folder));
  }

  public static String home(Lang lang) {
    return lang + "/index.html";
  }

  /** A record's page; of a glossary term, its place on the page of all. */
  public static String entry(Lang lang, EntryKey key) {
    if (key.kind() == Kind.GLOSSARY) {
      return glossary(lang) + "#" + fragment(key.id());
    }
    return inFolder(folder(lang, key.kind()), key.id());
  }

  /** Where the pages of a kind's records lie, with a slash at its end. */
  public static String folder(Lang lang, Kind kind) {
    return lang + "/" + kind.folder() + "/";
  }

  /** The way to a record's page from where the way to its folder begins. */
  public static String inFolder(String folder, Id id) {
    return folder.concat(id.value()).concat(".html");
  }

  /** The list of all entries of a kind; its pages after the first are numbered from 2. */
  public static String list(Lang lang, Kind kind, int number) {
    return numbered(lang + "/" + kind.folder(), number);
  }

  /** The page of a class, a theme … */
  public static String term(Lang lang, Id vocabulary, Id term) {
    return lang + "/" + vocabulary + "/" + term + ".html";
  }

  public static String terms(Lang lang, Id vocabulary) {
    return lang + "/" + vocabulary + ".html";
  }

  public static String year(Lang lang, FiscalYear year) {
    return lang + "/years/" + year.year() + ".html";
  }

  /**
   * What an organisation, a class or a theme was in a year.
   *
   * @param page its own page
   */
  public static String inYear(String page, FiscalYear year) {
    return Downloads.base(page) + "/" + year.year() + ".html";
  }

  /** All programmes of an organisation, a class or a theme that has a page for each year. */
  public static String inAllYears(String page) {
    return Downloads.base(page) + "/all.html";
  }

  public static String years(Lang lang) {
    return lang + "/years.html";
  }

  public static String glossary(Lang lang) {
    return lang + "/glossary.html";
  }

  /** Where a term stands on the glossary's page; no section's id begins so. */
  public static String fragment(Id term) {
    return "term-" + term;
  }

  /** Where records are shown side by side. */
  public static String compare(Lang lang) {
    return lang + "/compare.html";
  }

  /** Where lies what browsing, comparing and the notes on terms load, with a slash at its end. */
  public static String browse(Lang lang) {
    return "browse/" + lang + "/";
  }

  public static String guide(Lang lang) {
    return lang + "/guide.html";
  }

  /** The theme's components with examples, where the site has such a page. */
  public static String gallery(Lang lang) {
    return lang + "/gallery.html";
  }

  /** How far the site is translated. */
  public static String translations(Lang lang) {
    return lang + "/translations.html";
  }

  public static String search(Lang lang) {
    return lang + "/search.html";
  }

  /** Where a language's search index lies, from the site's root, with a slash at its end. */
  public static String searchIndex(Lang lang) {
    return "search/" + lang + "/";
  }

  /** The open data of one record, from the site's root, the same for all languages. */
  public static String data(EntryKey key) {
    return "data/" + key + ".json";
  }

  /** An image, from the site's root; other bytes have another name. */
  public static String image(Image image) {
    return "images/%s-%016x.%s".formatted(image.name(), image.digest(), image.format());
  }

  /** The n-th page of a list: the first has no number. */
  public static String numbered(String base, int number) {
    return number == 1 ? base + ".html" : base + "-" + number + ".html";
  }

  /** The way from one page to another file of the site. */
  public static String relative(String from, String to) {
    int shared = 0;
    int i = 0;
    for (; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    StringBuilder way = new StringBuilder(to.length() + 6);
    for (int slash = from.indexOf('/', shared); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      way.append("../");
    }
    return way.append(to, shared, to.length()).toString();
  }

  /** Where a way that starts at a page leads to, from the site's root: {@link #relative} undone. */
  public static String absolute(String from, String way) {
    int folder = from.lastIndexOf('/');
    int start = 0;
    for (; way.startsWith("../", start); start += 3) {
      folder = from.lastIndexOf('/', folder - 1);
    }
    return from.substring(0, folder + 1) + way.substring(start);
  }
}
