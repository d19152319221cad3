package org.daicho.check.rule;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.daicho.content.folder.Locator;
import org.daicho.content.value.ReportedGaps;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Guard;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.daicho.model.Budget;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.value.Lang;

/** Where one rule reports: it adds the place, and the severity that the site chose. */
public final class Findings {
  private final String code;
  private final Site.Strictness strictness;
  private final Membership membership;
  private final Confirmed confirmed;
  private final Locator locator;
  private final Diagnostics diagnostics;

  public Findings(
      String code,
      Membership membership,
      Confirmed confirmed,
      Locator locator,
      Diagnostics diagnostics) {
    this.code = code;
    this.strictness = membership.catalogue().site().strictness(code);
    this.membership = membership;
    this.confirmed = confirmed;
    this.locator = locator;
    this.diagnostics = diagnostics;
  }

  /** Runs a whole rule, so that a fault of the program in it spares the others. */
  public void guard(Runnable rule) {
    Guard.around(
        () -> locator.locateInSite(""),
        "the check `" + code + "` of the records",
        diagnostics,
        rule);
  }

  /** Looks at each of some records, so that a fault of the program names the one that it is at. */
  public <T extends Entry> void each(Collection<T> entries, Consumer<? super T> look) {
    entries.forEach(entry -> guard(entry, () -> look.accept(entry)));
  }

  /** Looks at each year of some budgets. */
  public void eachYear(Collection<Budget> budgets, Consumer<Budget> look) {
    each(budgets, budget -> budget.byYear().forEach(look));
  }

  /**
   * Looks at one record, so that a fault of the program names it and spares the others.
   *
   * @return whether it could be looked at
   */
  public boolean guard(Entry entry, Runnable look) {
    return Guard.around(
        () -> locator.file(entry.key()), "this " + entry.kind().word(), diagnostics, look);
  }

  /** What is there and could not be read, which has been reported. */
  public ReportedGaps unread() {
    return membership.unread();
  }

  /** What the site says of itself, and how strict it is. */
  public Site site() {
    return membership.catalogue().site();
  }

  /** Which programmes belong to which plan. */
  public Membership membership() {
    return membership;
  }

  /** Whether a field of a record has been reported as missing, misspelt or of the wrong type. */
  public boolean isUnread(Entry entry, String field) {
    return membership.unread().isField(entry.key(), field);
  }

  /**
   * Reports a value.
   *
   * @param field its way, as {@link Locator#locate} takes it; in one year of a budget of several,
   *     without the year
   */
  public void report(Entry entry, String field, String message, String hint) {
    String path = entry instanceof Budget budget ? budget.at(field) : field;
    if (!Confirmation.CHECKS.contains(code)) {
      add(locator.locate(entry.key(), path), message, hint);
    } else if (!confirmed.holds(entry, code, path)) {
      String figure = path.endsWith(":") ? "" : locator.written(entry.key(), path);
      String form = "check: " + code + (figure.isEmpty() ? "" : ", figure: '" + figure + "'");
      add(
          locator.locate(entry.key(), path),
          message,
          hint
              + "; if the source prints it so, add `confirmed: [{"
              + form
              + ", note: {"
              + site().languages().get(0)
              + ": …}}]`");
    }
  }

  /** Reports a translation. */
  public void report(Translation translation, String message, String hint) {
    add(locator.locate(translation), message, hint);
  }

  /** Reports a record's file as a whole. */
  public void reportFile(Entry entry, String message, String hint) {
    add(locator.file(entry.key()), message, hint);
  }

  /** Reports a file that is of no record alone, by its path as messages show it. */
  public void reportFile(String file, String message, String hint) {
    add(Location.ofFile(file), message, hint);
  }

  /** Reports a piece of a body, by its offset in characters. */
  public void reportBody(
      Entry entry, Lang lang, int offset, int length, String message, String hint) {
    add(locator.locateInBody(entry.key(), lang, offset, length), message, hint);
  }

  /** Reports a value in {@code site.yaml}. */
  public void reportSite(String path, String message, String hint) {
    add(locator.locateInSite(path), message, hint);
  }

  private void add(Location location, String message, String hint) {
    Severity severity = strictness == Site.Strictness.ERROR ? Severity.ERROR : Severity.WARNING;
    diagnostics.add(
        new Diagnostic(
            severity,
            code,
            location,
            message,
            hint + setting(code).map(how -> "; " + how).orElse("")));
  }

  /** How a site turns a check off; empty where the check is no matter of choice. */
  public static Optional<String> setting(String code) {
    return Site.ADJUSTABLE.containsKey(code)
        ? Optional.of("`checks: {" + code + ": off}` in site.yaml turns this check off")
        : Optional.empty();
  }
}
