package org.daicho.check;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.content.SideBySide;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Catalogue;
import org.daicho.model.Site;

/** Runs rules over a catalogue, those aside that the site turned off. */
public final class Rules {
  /** The rules that need nothing but the catalogue. */
  public static final List<Rule> ALL =
      Stream.concat(
              SoundColumns.RULES.stream(),
              Stream.of(
                  new AmbiguousTerms(),
                  new ColumnReferences(),
                  new Continuations(),
                  new DanglingReferences(),
                  new DatesOutsideYear(),
                  new DuplicateNumbers(),
                  new DuplicateParts(),
                  new EmptyViews(),
                  new EmptyVocabularies(),
                  new FundingTotals(),
                  new FutureUpdates(),
                  new GrantRates(),
                  new IncompleteSources(),
                  new MissingFormFields(),
                  new MissingSources(),
                  new MissingTargets(),
                  new MissingTiles(),
                  new MissingTranslations(),
                  new ParentCycles(),
                  new PlanMembership(),
                  new PlansWithoutAmounts(),
                  new PrintedSubtotals(),
                  new PrintedTargets(),
                  new PrintedTotals(),
                  new ReversedDates(),
                  new TilePlaces(),
                  new StaleTranslations(),
                  new SumsTooLarge(),
                  new TranslationThreshold(),
                  new UnknownFormFields(),
                  new UnlistedTargets(),
                  new UnusedForms(),
                  new UnusedTerms()))
          .toList();

  private Rules() {}

  /**
   * Checks what was read; where there is no catalogue there is nothing to check. The rules do not
   * know of one another, so they run side by side.
   */
  public static void run(List<Rule> rules, Content content, Diagnostics diagnostics) {
    if (content.catalogue().isEmpty()) {
      return;
    }
    Catalogue catalogue = content.catalogue().get();
    Membership membership = new Membership(catalogue, content.unread());
    Confirmed confirmed = new Confirmed(catalogue, content.locator());
    SideBySide.forEach(
        rules,
        rule -> {
          if (catalogue.site().strictness(rule.code()) != Site.Strictness.OFF) {
            Findings findings =
                new Findings(rule.code(), membership, confirmed, content.locator(), diagnostics);
            findings.guard(() -> rule.check(catalogue, findings));
          }
        });
    confirmed.reportNeedless(diagnostics);
  }
}
