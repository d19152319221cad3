package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.content.value.ValueForm;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

final class ProgrammeReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Optional<Id> continues = fields.read(Programme.CONTINUES);
    Text name = fields.textUnless(Programme.CONTINUES.name(), Programme.NAME.name(), "中小企業雇用支援事業");
    Programme programme =
        new Programme(
            id,
            name,
            body,
            continues,
            fields.requiredId(Programme.ORGANISATION, "koto"),
            fields.read(Programme.PLAN),
            fields.read(Programme.FISCAL_YEAR),
            fields.read(Programme.NUMBER),
            plans(fields),
            fields.read(Programme.NUMBERS),
            fields.read(Programme.CLASS),
            fields.read(Programme.THEME),
            fields.read(Programme.THEMES),
            fields.read(Programme.STARTS),
            fields.parsed(Programme.ENDS.name(), ValueForm.END),
            fields.read(Programme.TARGETS),
            fields.read(Programme.RESULTS),
            IndicatorsReader.read(fields),
            fields.read(Programme.SUMMARY),
            LineageReader.read(fields),
            fields.read(Programme.URL),
            fields.read(Programme.CONTACT),
            fields.read(Programme.SOURCE));
    fields.close();
    return programme;
  }

  private static List<Standing> plans(Fields fields) {
    String key = Programme.PLANS.name();
    Optional<Fields> group = fields.group(key, "the plans of a programme");
    if (group.isEmpty()) {
      return List.of();
    }
    for (Field<Programme, ?> single : List.of(Programme.PLAN, Programme.NUMBER)) {
      if (fields.has(single.name())) {
        fields.error(
            single.name(),
            "two-plans",
            "the programme has `" + single.name() + "` next to `plans`",
            "write it within `plans`, at the plan that it is of");
      }
    }
    List<Standing> standings = new ArrayList<>();
    group
        .get()
        .all()
        .forEach((plan, node) -> standing(plan, node, group.get()).ifPresent(standings::add));
    return List.copyOf(standings);
  }

  /** A number alone, or what differed in the plan. */
  private static Optional<Standing> standing(Id plan, Node node, Fields plans) {
    if (node instanceof Node.Scalar && !((Node.Scalar) node).isNothing()) {
      return Optional.of(Standing.numbered(plan, plans.string(plan.value())));
    }
    if (!(node instanceof Node.Mapping)) {
      plans.wrongType(plan.value(), node, "the number in the plan, or a group with a `number`");
      return Optional.empty();
    }
    Fields standing = new Fields("a plan of a programme", (Node.Mapping) node, plans.reporter());
    if (standing.isDamaged()) {
      plans.unread(Programme.PLANS.name()); // It may be two plans run together.
    }
    Standing read =
        new Standing(
            plan,
            standing.read(Standing.NUMBER),
            standing.read(Standing.NAME),
            standing.read(Standing.ORGANISATION),
            standing.read(Standing.CLASS),
            standing.read(Standing.TARGETS),
            standing.read(Standing.RESULTS));
    standing.close();
    return Optional.of(read);
  }
}
