package org.daicho.page.series;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.Indicator;
import org.daicho.model.Provenance;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.PageContext;

/**
 * What is to be said of single values of indicators.
 *
 * @param documents what a document is called on the page
 */
record IndicatorRemarks(PageContext context, Function<Id, String> documents) {

  /** Where documents are called by their titles. */
  static IndicatorRemarks titled(PageContext context) {
    return new IndicatorRemarks(
        context, id -> context.entry(new EntryKey(Kind.SOURCE, id)).words().value());
  }

  String document(Id id) {
    return documents.apply(id);
  }

  /** What earlier documents say instead: {@code 前の資料では29（①）}. */
  List<String> revised(Indicator.Year year, boolean target, IndicatorValueText text) {
    return year.revised().stream()
        .flatMap(
            revised ->
                (target ? revised.target() : revised.result())
                        .map(
                            value ->
                                context.say(
                                    "indicator-revised",
                                    text.of(value).value(),
                                    revised
                                        .source()
                                        .map(Provenance::document)
                                        .map(documents)
                                        .orElse("")))
                        .stream())
        .toList();
  }

  boolean isRedefined(Indicator indicator, Indicator.Year year) {
    return indicator
        .redefined()
        .map(Indicator.Redefinition::from)
        .filter(from -> year.year().equals(Optional.of(from)))
        .isPresent();
  }
}
