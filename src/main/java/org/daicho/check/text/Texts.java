package org.daicho.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.concurrent.SideBySide;
import org.daicho.content.folder.Locator;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Guard;
import org.daicho.markdown.Review;
import org.daicho.model.Entry;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Quote;

/** All texts that pages read as Markdown, each looked through once for all rules about them. */
public final class Texts {
  /** The codes that {@link Review} finds by itself. */
  public static final List<String> CODES =
      List.of(
          "markdown-limit", "missing-cells", "surplus-cells", "unmatched-mark", "unshown-markdown");

  private final List<Reviewed> texts;
  private final boolean whole;

  /** One text in one language. */
  record Reviewed(Entry entry, TextField field, Lang lang, Review review) {
    boolean isBody() {
      return field.path().equals(TextField.BODY);
    }

    /** Whether it lies next to a record whose pages show such a text. */
    boolean isShownBody() {
      return isBody() && BodyPages.show(entry.kind());
    }

    /** Reports a piece of it; of one within a record's own file the whole. */
    void report(Findings findings, int offset, int length, String message, String hint) {
      if (isBody()) {
        findings.reportBody(entry, lang, offset, length, message, hint);
      } else {
        findings.report(entry, field.path() + "." + lang, message, hint);
      }
    }
  }

  private Texts(List<Optional<List<Reviewed>>> ofEntries) {
    this.texts = ofEntries.stream().flatMap(Optional::stream).flatMap(List::stream).toList();
    this.whole = ofEntries.stream().allMatch(Optional::isPresent);
  }

  /** Looks through all texts; a record whose texts the program fails on is reported. */
  public static Texts of(Catalogue catalogue, Locator locator, Diagnostics diagnostics) {
    return of(catalogue, locator, diagnostics, Review::of);
  }

  public static Texts of(
      Catalogue catalogue,
      Locator locator,
      Diagnostics diagnostics,
      Function<String, Review> review) {
    return new Texts(
        SideBySide.map(
            catalogue.all().toList(),
            entry ->
                Guard.around(
                    () -> locator.file(entry.key()),
                    "the texts of this " + entry.kind().word(),
                    diagnostics,
                    () -> of(catalogue, entry, review))));
  }

  private static List<Reviewed> of(
      Catalogue catalogue, Entry entry, Function<String, Review> review) {
    List<Reviewed> reviewed = new ArrayList<>();
    for (TextField field : catalogue.texts(entry)) {
      if (field.isMarkdown()) {
        field
            .text()
            .values()
            .forEach(
                (lang, words) ->
                    reviewed.add(new Reviewed(entry, field, lang, review.apply(words))));
      }
    }
    return reviewed;
  }

  /** A text next to a record whose pages show none. */
  private static void reportUnshown(Reviewed text, Findings findings) {
    Kind kind = text.entry().kind();
    if (text.isBody() && !BodyPages.show(kind)) {
      text.report(
          findings,
          0,
          1,
          "no page shows a text next to a " + kind.word(),
          kind == Kind.BUDGET
              ? "write it as `notes:` of the budget"
              : "move it to a record that it is about, such as a programme");
    }
  }

  /** Images lie next to the text that shows them, and not next to a field of a record. */
  private static void reportImages(Reviewed text, Findings findings) {
    if (text.isBody()) {
      return;
    }
    for (Review.Picture picture : text.review().images()) {
      text.report(
          findings,
          picture.offset(),
          picture.length(),
          "`" + Quote.brief(picture.file().target()) + "` is not shown here",
          "a page shows images in the text next to a record, `<id>."
              + text.lang()
              + ".md`; move it there, or describe it in words");
    }
  }

  /** Whether all texts could be looked through, so that what none of them has is not there. */
  public boolean isWhole() {
    return whole;
  }

  Stream<Reviewed> all() {
    return texts.stream();
  }

  /** A rule for each kind of finding. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new DeadLinks(this));
    rules.add(new MarkedWords());
    CODES.forEach(code -> rules.add(new OfCode(code, this)));
    return rules;
  }

  private record OfCode(String code, Texts texts) implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
      texts
          .all()
          .forEach(
              text -> {
                if (code.equals("unshown-markdown")) {
                  reportUnshown(text, findings);
                  reportImages(text, findings);
                }
                for (Review.Finding f : text.review().findings()) {
                  if (f.code().equals(code)) {
                    text.report(findings, f.offset(), f.length(), f.message(), f.hint());
                  }
                }
              });
    }
  }
}
