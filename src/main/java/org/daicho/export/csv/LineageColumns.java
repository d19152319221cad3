package org.daicho.export.csv;

import java.util.List;
import java.util.function.Function;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Field;
import org.daicho.model.Lineage;
import org.daicho.model.Lineage.How;
import org.daicho.model.value.Text;

/** The columns of how records ended and which ids they had. */
final class LineageColumns {
  private LineageColumns() {}

  /** Adds those of a field; none where it is another. */
  static <R> void add(Field<R, ?> field, Columns<R> columns, Function<R, Lineage> lineage) {
    if (field.name().equals("ended")) {
      columns.add(
          "ended_how",
          Type.STRING,
          Text.of("終わり方", "How it ended"),
          r -> lineage.apply(r).ended().flatMap(Lineage.Ended::how).map(How::word).orElse(""));
      columns.add(
          "ended_into",
          Type.STRING,
          Text.of("後継（空白で区切る）", "Successors (parted by spaces)"),
          r ->
              FieldColumns.joined(
                  lineage.apply(r).ended().map(Lineage.Ended::into).orElse(List.of())));
      columns.text(
          "ended_why",
          Text.of("終わった理由", "Why it ended"),
          r -> lineage.apply(r).ended().map(Lineage.Ended::why).orElse(Text.EMPTY));
    } else if (field.name().equals("former-ids")) {
      columns.add(
          "former_ids",
          Type.STRING,
          Text.of("以前の識別子（空白で区切る）", "Former ids (parted by spaces)"),
          r -> FieldColumns.joined(lineage.apply(r).formerIds()));
    }
  }
}
