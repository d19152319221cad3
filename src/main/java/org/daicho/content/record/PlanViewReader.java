package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.content.value.TextReader;
import org.daicho.model.Plan;
import org.daicho.model.PlanView;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/** Reads how a plan is shown. */
final class PlanViewReader {
  private PlanViewReader() {}

  static List<PlanView> read(Fields plan) {
    List<PlanView> views = new ArrayList<>();
    for (Fields view : plan.groups(Plan.VIEW.name(), "a way to show items")) {
      view.require("show", "outline");
      view.require("items", "[issue, direction]");
      Optional<PlanView.Form> form =
          view.parsed("show", "unknown-view", "one of " + words(), "outline", PlanViewReader::form);
      Text title = view.text("title");
      List<Id> items = view.ids("items");
      List<Id> parties = view.ids("parties");
      Map<Id, Text> labels = labels(view);
      Optional<Id> root = view.id("root");
      view.close();
      form.ifPresent(f -> views.add(new PlanView(f, title, items, parties, labels, root)));
    }
    return List.copyOf(views);
  }

  private static Map<Id, Text> labels(Fields view) {
    Map<Id, Text> labels = new LinkedHashMap<>();
    view.group("labels", "headings, by party")
        .ifPresent(
            group ->
                group
                    .all()
                    .forEach(
                        (party, node) ->
                            labels.put(
                                party, TextReader.read(party.value(), node, view.reporter()))));
    return labels;
  }

  private static String words() {
    return Arrays.stream(PlanView.Form.values())
        .map(f -> f.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static Optional<PlanView.Form> form(String word) {
    return Arrays.stream(PlanView.Form.values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
