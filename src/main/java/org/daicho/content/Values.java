package org.daicho.content;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Lang;
import org.daicho.model.LineBreaks;
import org.daicho.model.Money;
import org.daicho.model.MoneyUnit;
import org.daicho.model.Numerals;
import org.daicho.model.Text;

/** Single values out of nodes. */
final class Values {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

  /** Stands where words could not be read; it is never published, since that is an error. */
  static final String UNREADABLE = "?";

  static final String FORM_OF_AN_ID =
      "at most " + Id.LONGEST + " lower-case letters and digits with single hyphens between";

  private Values() {}

  /**
   * How digits become the value of a figure: yen, or a count.
   *
   * @param unit of an amount; absent for a count
   */
  record FigureParser(Optional<MoneyUnit> unit) {
    static final FigureParser COUNT = new FigureParser(Optional.empty());

    static FigureParser money(MoneyUnit unit) {
      return new FigureParser(Optional.of(unit));
    }

    Optional<Long> parse(String printed) {
      return unit.isPresent()
          ? Money.parse(printed, unit.get()).map(Money::yen)
          : Numerals.parse(printed);
    }
  }

  /** Whether a text has the form of a language's tag. */
  static boolean isLanguage(String tag) {
    // It names a folder of the site, which not all words of three letters can.
    return (tag.length() == 2 || tag.length() == 3 && !Id.isDevice(tag)) && isWithin(tag, 'a', 'z');
  }

  /** Whether a key is the tail of an amount that a flow map cut at its comma. */
  static boolean looksLikeTornNumber(String key) {
    return !key.isEmpty() && key.length() <= 3 && isWithin(key, '0', '9');
  }

  private static boolean isWithin(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < first || text.charAt(i) > last) {
        return false;
      }
    }
    return true;
  }

  /** An id; one that has not the form is noted, and reported once all records are read. */
  static Id id(Node.Scalar scalar, Reporter reporter) {
    String text = scalar.text().strip();
    return Id.parse(text)
        .orElseGet(
            () -> {
              reporter.malformed().put(scalar.location(), text);
              return Id.unreadable(text);
            });
  }

  /** What keeps a text from being an id, where that cannot be seen. */
  static String because(String text) {
    if (Id.isDevice(text)) {
      return ": Windows keeps it for a device, and no file there can have this name";
    }
    int length = text.codePointCount(0, text.length());
    return length > Id.LONGEST ? ": it has " + length + " characters" : "";
  }

  /** An id for one that cannot be, of a thing with this noun. */
  static String example(String text, String noun) {
    return Id.isDevice(text)
        ? text.toLowerCase(Locale.ROOT) + "-" + noun.replace(' ', '-')
        : "koto-sme-employment";
  }

  /** The id that a text comes to once case, spaces and other characters are put right. */
  static Optional<Id> nearestId(String text) {
    String id =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return Id.isValid(id) ? Optional.of(Id.of(id)) : Optional.empty();
  }

  /** A figure, or empty where it is none, which is reported. */
  static Optional<Figure> figure(
      String key, Node.Scalar scalar, FigureParser parser, Reporter reporter) {
    String text = scalar.text().strip();
    for (Figure state :
        new Figure[] {Figure.NOT_APPLICABLE, Figure.UNDECIDED, Figure.BLANK, Figure.WITHHELD}) {
      if (state.state().word().equals(text)) {
        return Optional.of(state);
      }
    }
    Optional<Long> value = parser.parse(text);
    if (value.isEmpty() && parser.unit.filter(u -> Money.isTooLarge(text, u)).isPresent()) {
      MoneyUnit unit = parser.unit.get();
      reporter.error(
          "not-a-number",
          scalar.location(),
          "`" + Quote.brief(key) + "` is " + scalar.what() + ", which is too large an amount",
          "amounts go up to 900 trillion yen, "
              + Numerals.group(Money.LARGEST / unit.yen(), "-")
              + " in "
              + unit.id()
              + "; is the unit right?");
    } else if (value.isEmpty()) {
      reporter.error(
          "not-a-number",
          scalar.location(),
          "`" + Quote.brief(key) + "` is " + scalar.what() + ", which is not a whole number",
          MeantFigure.of(text, parser.unit)
              .map(meant -> "did you mean `" + meant + "`?")
              .orElse(
                  "write it as printed, such as `86,314`, or one of n/a, undecided, blank,"
                      + " withheld"));
    }
    return value.map(Figure::of);
  }

  static Text text(String key, Node node, Reporter reporter) {
    if (!(node instanceof Node.Mapping mapping)) {
      if (node instanceof Node.Unreadable) {
        return Text.EMPTY;
      }
      reporter.unread(node.location(), key);
      reporter.error(
          "wrong-type",
          node.location(),
          "`" + key + "` is " + node.what() + "; expected words per language",
          "write " + reporter.languageNames() + " each on a line of its own beneath it");
      return Text.EMPTY;
    }
    if (mapping.pairs().isEmpty()) {
      reporter.error(
          "empty-field",
          node.location(),
          "`" + key + "` says nothing",
          "write the words, or delete it");
      return Text.EMPTY;
    }
    Map<Lang, String> values = new TreeMap<>();
    boolean unknownLanguage = false;
    for (Node.Pair pair : mapping.pairs()) {
      Optional<Lang> lang = language(pair, key, reporter);
      lang.ifPresent(l -> values.put(l, words(key, pair, reporter).orElse(UNREADABLE)));
      unknownLanguage |= lang.isEmpty();
    }
    if (unknownLanguage) {
      // It may be a misspelt one of those that are not there, and is reported already.
      reporter.languages().forEach(lang -> values.putIfAbsent(lang, UNREADABLE));
    }
    return reporter.marked(new Text(values));
  }

  private static Optional<Lang> language(Node.Pair pair, String key, Reporter reporter) {
    Node.Scalar tag = pair.key();
    Optional<Lang> lang =
        isLanguage(tag.text()) ? Optional.of(Lang.of(tag.text())) : Optional.empty();
    if (lang.isEmpty() || !reporter.allows(lang.get())) {
      String near =
          Nearest.to(tag.text(), reporter.languages().stream().map(Lang::tag).toList())
              .map(n -> "did you mean `" + n + "`? ")
              .orElse("");
      String hint =
          pair.value() instanceof Node.Scalar s && s.isNothing()
              ? "put a text that holds a comma in quotes"
              : near + "the site's languages are " + reporter.languageNames();
      reporter.error(
          "unknown-language",
          tag.location(),
          "`" + Quote.brief(tag.text()) + "` is not a language of this site (in `" + key + "`)",
          hint);
      return Optional.empty();
    }
    return lang;
  }

  private static Optional<String> words(String key, Node.Pair pair, Reporter reporter) {
    if (pair.value() instanceof Node.Unreadable) {
      return Optional.empty();
    }
    if (!(pair.value() instanceof Node.Scalar scalar)) {
      reporter.error(
          "wrong-type",
          pair.value().location(),
          "`"
              + key
              + "` in `"
              + pair.key().text()
              + "` is "
              + pair.value().what()
              + "; expected words",
          "put a text that holds `: `, `[` or `{` in quotes");
      return Optional.empty();
    }
    String words = scalar.text().strip();
    if (words.isEmpty()) {
      reporter.error(
          "empty-field",
          pair.key().location(),
          "`" + key + "` says nothing in `" + pair.key().text() + "`",
          scalar.comment().isEmpty()
              ? "write the words, or delete the line"
              : "a text that begins with `#` goes in quotes; otherwise write the words");
      return Optional.empty();
    }
    if (!scalar.comment().isEmpty()) {
      reporter.cut().add(scalar);
    }
    return Optional.of(scalar.folded() ? LineBreaks.unfold(words) : words);
  }

  static Optional<LocalDate> date(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<YearMonth> month(String text) {
    Matcher m = MONTH.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(m.group(2));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(m.group(1)), month));
  }
}
