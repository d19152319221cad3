package org.daicho.check;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.check.amount.FundingTotals;
import org.daicho.check.amount.GrantRates;
import org.daicho.check.amount.Identities;
import org.daicho.check.amount.MissingTargets;
import org.daicho.check.amount.MixedAccounts;
import org.daicho.check.amount.PlansWithoutAmounts;
import org.daicho.check.amount.PrintedSubtotals;
import org.daicho.check.amount.PrintedTargets;
import org.daicho.check.amount.PrintedTotals;
import org.daicho.check.amount.SoundColumns;
import org.daicho.check.amount.SumsTooLarge;
import org.daicho.check.amount.UnlistedTargets;
import org.daicho.check.amount.YearGaps;
import org.daicho.check.indicator.PercentInCounts;
import org.daicho.check.indicator.ResultsWithoutTargets;
import org.daicho.check.indicator.TargetsWithoutRange;
import org.daicho.check.indicator.TooManyDecimals;
import org.daicho.check.record.DatesOutsideYear;
import org.daicho.check.record.DuplicateNumbers;
import org.daicho.check.record.DuplicateParts;
import org.daicho.check.record.EarlyAccess;
import org.daicho.check.record.EmptyViews;
import org.daicho.check.record.FutureUpdates;
import org.daicho.check.record.IncompleteSources;
import org.daicho.check.record.MissingFormFields;
import org.daicho.check.record.MissingSources;
import org.daicho.check.record.PlansInOrder;
import org.daicho.check.record.ReversedDates;
import org.daicho.check.record.UnknownFormFields;
import org.daicho.check.reference.AmbiguousTerms;
import org.daicho.check.reference.ColumnReferences;
import org.daicho.check.reference.Continuations;
import org.daicho.check.reference.DanglingReferences;
import org.daicho.check.reference.EmptyVocabularies;
import org.daicho.check.reference.FormerIds;
import org.daicho.check.reference.MissingTiles;
import org.daicho.check.reference.ParentCycles;
import org.daicho.check.reference.PlanMembership;
import org.daicho.check.reference.Successions;
import org.daicho.check.reference.TilePlaces;
import org.daicho.check.reference.UnusedForms;
import org.daicho.check.reference.UnusedTerms;
import org.daicho.check.rule.Confirmed;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.Rule;
import org.daicho.check.text.Pictures;
import org.daicho.check.text.Texts;
import org.daicho.check.translation.MissingTranslations;
import org.daicho.check.translation.StaleTranslations;
import org.daicho.check.translation.TranslationThreshold;
import org.daicho.concurrent.SideBySide;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Catalogue;

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
                  new EarlyAccess(),
                  new EmptyViews(),
                  new EmptyVocabularies(),
                  new FormerIds(),
                  new FundingTotals(),
                  new FutureUpdates(),
                  new GrantRates(),
                  new Identities(),
                  new IncompleteSources(),
                  new MissingFormFields(),
                  new MissingSources(),
                  new MissingTargets(),
                  new MissingTiles(),
                  new MissingTranslations(),
                  new MixedAccounts(),
                  new ParentCycles(),
                  new PercentInCounts(),
                  new PlanMembership(),
                  new PlansInOrder(),
                  new PlansWithoutAmounts(),
                  new PrintedSubtotals(),
                  new PrintedTargets(),
                  new PrintedTotals(),
                  new ResultsWithoutTargets(),
                  new ReversedDates(),
                  new TilePlaces(),
                  new StaleTranslations(),
                  new Successions(),
                  new SumsTooLarge(),
                  new TargetsWithoutRange(),
                  new TooManyDecimals(),
                  new TranslationThreshold(),
                  new UnknownFormFields(),
                  new UnlistedTargets(),
                  new UnusedForms(),
                  new UnusedTerms(),
                  new YearGaps()))
          .toList();

  private Rules() {}

  /** All rules, those about the texts and the images of a catalogue included. */
  public static List<Rule> of(Texts texts, Pictures pictures) {
    return Stream.of(texts.rules(), pictures.rules(), ALL).flatMap(List::stream).toList();
  }

  /** The same for what was read; none where that is no catalogue. */
  public static List<Rule> of(Content content, Diagnostics diagnostics) {
    if (content.catalogue().isEmpty()) {
      return List.of();
    }
    Texts texts = Texts.of(content.catalogue().get(), content.locator(), diagnostics);
    return of(texts, Pictures.of(texts, content.images()));
  }

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
