package org.daicho.export.json;

import java.util.List;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.export.format.TotalJson;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/** What is of programmes only. */
record ProgrammeJson(Catalogue catalogue) {

  void members(Json json, Programme programme) {
    json.reference("continues", Kind.PROGRAMME, programme.continues());
    json.reference("organisation", Kind.ORGANISATION, Optional.of(programme.organisation()));
    json.reference("plan", Kind.PLAN, programme.plan());
    json.put("number", programme.number());
    EntryJson.year(json, catalogue.yearOf(programme));
    json.term("class", Vocabulary.CLASS, programme.programmeClass());
    json.term("theme", Vocabulary.THEME, programme.theme());
    json.some("themes", programme.themes(), t -> json.object(() -> theme(json, t)));
    json.put("starts", programme.starts());
    json.put("ends", programme.ends());
    json.map("targets", programme.targets(), json::put);
    json.map("results", programme.results(), json::put);
    json.some("amounts_yen", amounts(programme), a -> json.object(() -> amount(json, a)));
    json.put("summary", programme.summary());
    EntryJson.provenance(json, catalogue.provenanceOf(programme));
  }

  private static void theme(Json json, Id theme) {
    json.term("term", Vocabulary.THEME, Optional.of(theme));
  }

  private List<Amount> amounts(Programme programme) {
    return catalogue.totalsOf(programme).stream()
        .flatMap(a -> a.budget().columns().stream().map(c -> a.amount(programme.id(), c)))
        .toList();
  }

  private static void amount(Json json, Amount amount) {
    Budget budget = amount.totals().budget();
    json.reference("budget", Kind.BUDGET, Optional.of(budget.id()));
    EntryJson.year(json, amount.totals().year());
    json.put("column", amount.column().id().value());
    json.term("measure", Vocabulary.MEASURE, Optional.of(amount.column().measure()));
    json.term("phase", Vocabulary.PHASE, Optional.of(amount.column().phase()));
    if (amount.written().isPresent()) {
      json.put("amount", amount.written().get());
    } else {
      TotalJson.figure(json, "amount", amount.sum());
    }
    if (amount.listedAgain()) {
      json.put("counted_elsewhere", true);
    }
    amount
        .shared()
        .ifPresent(
            shared ->
                json.object(
                    "shared",
                    () -> {
                      json.put("amount", shared.amount());
                      json.list(
                          "programmes",
                          shared.programmes(),
                          p -> json.reference(Kind.PROGRAMME, p));
                    }));
  }
}
