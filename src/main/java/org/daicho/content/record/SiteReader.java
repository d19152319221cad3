package org.daicho.content.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.content.value.MeantLanguage;
import org.daicho.content.value.Reporter;
import org.daicho.content.value.ValueForm;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Site;
import org.daicho.model.Site.Extra;
import org.daicho.model.Site.Strictness;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.catalogue.TranslationLedger;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.TranslationState;
import org.daicho.model.value.WebAddress;
import org.daicho.yaml.Node;

/** Reads {@code site.yaml}, first of all, since it says which languages the texts are in. */
public final class SiteReader {
  private static final LocalDate NO_DATE = LocalDate.of(1970, 1, 1);

  private SiteReader() {}

  /** The site, and the reporter for its records, which knows the site's languages. */
  public record Read(Site site, Reporter reporter) {}

  public static Read read(Node.Mapping mapping, TranslationLedger ledger, Diagnostics diagnostics) {
    Reporter anyLanguage = new Reporter(List.of(), false, diagnostics);
    Fields first = new Fields("site.yaml", mapping, anyLanguage);
    List<Lang> languages = languages(first, mapping);
    boolean known = anyLanguage.unread().isEmpty() && first.has("languages");
    Reporter reporter = new Reporter(languages, known, diagnostics);
    Site site = site(mapping, languages, reporter);
    Map<Text, Text> marks = ledger.marks(Translation.SITE, TextField.of(site), languages);
    return new Read(
        marks.isEmpty() ? site : site(mapping, languages, reporter.again(marks)), reporter);
  }

  private static Site site(Node.Mapping mapping, List<Lang> languages, Reporter reporter) {
    Fields fields = new Fields("site.yaml", mapping, reporter);
    fields.has("languages");
    fields.require("languages", "[ja, en]");
    fields.require("data-date", "2026-11-20");
    fields.require("licence", "{name: …, url: https:…}");
    Optional<Fields> licence = fields.group("licence", "the licence of the data");
    Site site =
        new Site(
            fields.requiredText("title", "台帳"),
            fields.text("tagline"),
            fields.text("summary"),
            languages,
            fields.id("theme").filter(Id::isReadable).map(Id::value).orElse("default"),
            fields.requiredText("publisher", "東京都"),
            licence.map(l -> l.requiredText("name", "公共データ利用規約")).orElse(Text.EMPTY),
            licence
                .flatMap(l -> l.parsed("url", ValueForm.ADDRESS))
                .map(WebAddress::value)
                .orElse(""),
            fields.parsed("data-date", ValueForm.DATE).orElse(NO_DATE),
            checks(fields),
            translationLimits(fields),
            extras(fields),
            address(fields));
    licence.ifPresent(Fields::close);
    fields.close();
    return site;
  }

  private static List<Lang> languages(Fields fields, Node.Mapping site) {
    List<Lang> languages = new ArrayList<>();
    List<Node> items = fields.list("languages", "a list, such as `[ja, en]`");
    for (Node item : items) {
      language(item, fields, site, languages);
    }
    fields.reportEmpty();
    if (items.isEmpty() && fields.node("languages").isPresent() && !fields.isUnread("languages")) {
      fields.unread("languages");
      fields.error(
          "languages", "empty-field", "`languages` names none", "write `languages: [ja, en]`");
    }
    return languages.isEmpty() ? List.of(Lang.JA, Lang.EN) : List.copyOf(languages);
  }

  /** Adds the language of one item of the list, or those that were meant by it. */
  private static void language(Node item, Fields fields, Node.Mapping site, List<Lang> to) {
    String tag = item instanceof Node.Scalar s ? s.text().strip() : "";
    if (MeantLanguage.isCode(tag) && !to.contains(Lang.of(tag))) {
      to.add(Lang.of(tag));
      return;
    }
    boolean twice = MeantLanguage.isCode(tag);
    List<Lang> meant = twice ? List.of() : meant(tag);
    if (meant.isEmpty() && !twice) {
      fields.unread("languages");
    }
    meant.stream().filter(lang -> !to.contains(lang) && mayHaveTexts(lang, site)).forEach(to::add);
    fields
        .reporter()
        .error(
            "unknown-language",
            item.location(),
            twice
                ? "`" + tag + "` is in the list twice"
                : item.what() + " is not the code of a language",
            twice
                ? "delete one of the two"
                : meant.isEmpty()
                    ? "write codes of two letters, such as `[ja, en]`"
                    : meant.stream()
                        .map(Lang::tag)
                        .collect(Collectors.joining(", ", "did you mean `", "`?")));
  }

  /** Whether the site's title is in a language; otherwise nothing else is likely to be. */
  private static boolean mayHaveTexts(Lang lang, Node.Mapping site) {
    return !(site.get("title").orElse(null) instanceof Node.Mapping title)
        || title.get(lang.tag()).isPresent();
  }

  private static List<Lang> meant(String words) {
    List<Lang> meant = new ArrayList<>();
    for (String word : words.split("[\\s,，、・/／;；]+")) {
      Optional<Lang> lang = MeantLanguage.of(word);
      if (lang.isEmpty()) {
        return List.of();
      }
      meant.add(lang.get());
    }
    return meant;
  }

  private static String address(Fields fields) {
    return fields
        .parsed(
            "address",
            "not-a-url",
            "the web address of the site's folder, without `?` and `#`",
            "https://example.org/catalogue/",
            SiteReader::folderAddress)
        .orElse("");
  }

  private static Optional<String> folderAddress(String text) {
    try {
      URI address = new URI(text).normalize();
      String path = address.getPath();
      boolean fits =
          text.matches("https?://.*")
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getQuery() == null
              && address.getFragment() == null
              && !path.endsWith(".html")
              && !path.contains("//")
              && !path.contains("/../");
      return fits
          ? Optional.of(address.toASCIIString() + (path.endsWith("/") ? "" : "/"))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Strictness> checks(Fields fields) {
    Map<String, Strictness> checks = new LinkedHashMap<>();
    fields
        .group("checks", "the checks of a site")
        .ifPresent(
            group -> {
              for (String code : Site.ADJUSTABLE.keySet()) {
                group
                    .parsed(
                        code,
                        "unknown-severity",
                        "one of error, warning, off",
                        code + ": warning",
                        SiteReader::strictness)
                    .ifPresent(s -> checks.put(code, s));
              }
              group.close();
            });
    return Map.copyOf(checks);
  }

  private static Map<TranslationState, Integer> translationLimits(Fields fields) {
    Map<TranslationState, Integer> limits = new EnumMap<>(TranslationState.class);
    fields
        .group("translations", "how many translations may be open")
        .ifPresent(
            group -> {
              for (TranslationState state : TranslationState.values()) {
                if (state.isOpen()) {
                  group
                      .parsed(
                          state.word() + "-at-most",
                          "not-a-number",
                          "a whole number",
                          "0",
                          text ->
                              text.matches("\\d{1,9}")
                                  ? Optional.of(Integer.valueOf(text))
                                  : Optional.empty())
                      .ifPresent(n -> limits.put(state, n));
                }
              }
              group.close();
            });
    return Collections.unmodifiableMap(limits);
  }

  private static Set<Extra> extras(Fields fields) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    for (Node item : fields.list("extras", "a list, such as `[archive, offline]`")) {
      constant(Extra.class, item instanceof Node.Scalar s ? s.text().strip() : "")
          .ifPresentOrElse(
              extras::add,
              () ->
                  fields
                      .reporter()
                      .error(
                          "unknown-extra",
                          item.location(),
                          item.what() + " is not an extra of a site",
                          "the extras are: " + String.join(", ", words(Extra.class))));
    }
    return Collections.unmodifiableSet(extras);
  }

  private static Optional<Strictness> strictness(String word) {
    return constant(Strictness.class, word);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> word(c).equals(word)).findFirst();
  }

  private static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(SiteReader::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
