package org.daicho.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.page.context.Namesakes;
import org.daicho.page.context.PageContext;

/**
 * The titles of all pages of a language, no two alike. A page's title depends on others' names, so
 * it is part of what the page is made from.
 */
final class PageTitles {
  private final Map<String, String> titles = new HashMap<>();

  /**
   * Titles some pages.
   *
   * @param context gives the words
   * @param subjects all pages of the language
   */
  PageTitles(PageContext context, List<Namesakes.Subject> subjects) {
    List<String> names = Namesakes.apart(context, subjects);
    for (int i = 0; i < names.size(); i++) {
      titles.put(subjects.get(i).path(), names.get(i));
    }
  }

  /** The title of a page by its path, or of a list by the path of its first page. */
  String of(String path) {
    return titles.getOrDefault(path, "");
  }
}
