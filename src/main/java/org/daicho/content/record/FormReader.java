package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daicho.model.Entry;
import org.daicho.model.Form;
import org.daicho.model.Form.Shows;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

final class FormReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Text name = fields.requiredText(Form.NAME, "予算要求事業概要書");
    fields.require(Form.NUMBERED.name(), "outline: {label: …}");
    List<Form.NumberedField> read = new ArrayList<>();
    fields
        .group(Form.NUMBERED.name(), "the fields of a form")
        .ifPresent(
            group ->
                group
                    .all()
                    .forEach(
                        (fieldId, node) -> {
                          if (node instanceof Node.Mapping mapping) {
                            Fields field =
                                new Fields("a field of a form", mapping, fields.reporter());
                            if (field.isDamaged()) {
                              fields.unread(
                                  Form.NUMBERED.name()); // It may be two fields run together.
                            }
                            read.add(field(read.size() + 1, fieldId, field));
                          } else {
                            read.add(
                                new Form.NumberedField(
                                    read.size() + 1, fieldId, Text.EMPTY, Shows.TEXT));
                            group.wrongType(fieldId.value(), node, "a group with a `label`");
                          }
                        }));
    fields.close();
    return new Form(id, name, body, List.copyOf(read));
  }

  private static Form.NumberedField field(int number, Id id, Fields field) {
    Text label = field.requiredText("label", "事業名");
    Shows shows =
        field
            .parsed(
                "shows",
                "unknown-part",
                "a part of a budget",
                Arrays.stream(Shows.values())
                    .map(FormReader::word)
                    .collect(Collectors.joining(", ")),
                text -> Arrays.stream(Shows.values()).filter(s -> word(s).equals(text)).findFirst())
            .orElse(Shows.TEXT);
    field.close();
    return new Form.NumberedField(number, id, label, shows);
  }

  private static String word(Shows shows) {
    return shows.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
