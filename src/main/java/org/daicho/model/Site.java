package org.daicho.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.TranslationState;

/**
 * What the site says of itself, and how strict it is.
 *
 * @param languages the first is the language of the sources
 * @param theme the theme's folder name
 * @param severities of checks whose severity a site may choose, by code
 * @param translationLimits how many translations may be stale, and how many missing, at most;
 *     without a limit where it has none
 * @param extras what it has beyond the catalogue's own pages
 * @param address at which it is published, with a slash at its end; empty where nobody has said
 */
public record Site(
    Text title,
    Text tagline,
    Text summary,
    List<Lang> languages,
    String theme,
    Text publisher,
    Text licence,
    String licenceUrl,
    LocalDate dataDate,
    Map<String, Strictness> severities,
    Map<TranslationState, Integer> translationLimits,
    Set<Extra> extras,
    String address) {

  /**
   * The checks that are a matter of choice, by code, with how strict they are unless the site says
   * otherwise.
   */
  public static final SortedMap<String, Strictness> ADJUSTABLE =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("cut-text", Strictness.WARNING),
                  Map.entry("date-outside-year", Strictness.ERROR),
                  Map.entry("duplicate-number", Strictness.WARNING),
                  Map.entry("empty-vocabulary", Strictness.WARNING),
                  Map.entry("funding-total", Strictness.WARNING),
                  Map.entry("grant-rate", Strictness.WARNING),
                  Map.entry("identity", Strictness.WARNING),
                  Map.entry("image-location", Strictness.WARNING),
                  Map.entry("incomplete-source", Strictness.WARNING),
                  Map.entry("missing-cells", Strictness.WARNING),
                  Map.entry("missing-form-field", Strictness.ERROR),
                  Map.entry("missing-source", Strictness.WARNING),
                  Map.entry("missing-target", Strictness.ERROR),
                  Map.entry("missing-tile", Strictness.WARNING),
                  Map.entry("missing-translation", Strictness.WARNING),
                  Map.entry("part-larger-than-whole", Strictness.ERROR),
                  Map.entry("plan-without-amounts", Strictness.OFF),
                  Map.entry("printed-subtotal", Strictness.WARNING),
                  Map.entry("printed-total", Strictness.WARNING),
                  Map.entry("result-without-target", Strictness.WARNING),
                  Map.entry("stale-translation", Strictness.WARNING),
                  Map.entry("sum-too-large", Strictness.WARNING),
                  Map.entry("unmatched-mark", Strictness.WARNING),
                  Map.entry("unshown-markdown", Strictness.ERROR),
                  Map.entry("unused-form", Strictness.WARNING),
                  Map.entry("unused-image", Strictness.WARNING),
                  Map.entry("unused-term", Strictness.WARNING),
                  Map.entry("year-gap", Strictness.WARNING))));

  /**
   * The way to the site from the root of its host, with a slash at its beginning and its end. Where
   * the address is not known, the site is taken to lie at the root.
   */
  public String root() {
    return address.isEmpty() ? "/" : URI.create(address).getRawPath();
  }

  /** How strict this site is with a check. */
  public Strictness strictness(String code) {
    return severities.getOrDefault(code, ADJUSTABLE.getOrDefault(code, Strictness.ERROR));
  }

  /** What a site may have beyond the pages of its catalogue. */
  public enum Extra {
    /** A page of the theme's components, each with examples, for those who work on the theme. */
    GALLERY,
    /** The whole site as one zip to download. */
    ARCHIVE,
    /** Pages once read can be read again without a connection. */
    OFFLINE
  }

  /** How a site wants one of the checks that are a matter of choice. */
  public enum Strictness {
    ERROR,
    WARNING,
    OFF
  }
}
