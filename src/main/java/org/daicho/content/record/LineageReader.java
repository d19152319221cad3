package org.daicho.content.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.value.ValueForm;
import org.daicho.model.Lineage;
import org.daicho.model.Lineage.How;
import org.daicho.model.value.Id;

/** Reads what a record came from and what became of it. */
final class LineageReader {
  private static final String WORDS = written().map(How::word).collect(Collectors.joining(", "));

  private LineageReader() {}

  static Lineage read(Fields fields) {
    List<Id> follows = fields.ids("follows");
    Optional<Lineage.Ended> ended = fields.group("ended", "an end").map(LineageReader::ended);
    List<Id> former = fields.ids("former-ids").stream().filter(Id::isReadable).toList();
    return follows.isEmpty() && ended.isEmpty() && former.isEmpty()
        ? Lineage.NONE
        : new Lineage(follows, ended, former);
  }

  private static Lineage.Ended ended(Fields fields) {
    Lineage.Ended ended =
        new Lineage.Ended(
            fields.parsed(
                "how",
                new ValueForm<>(
                    "lineage",
                    "one of " + WORDS,
                    text -> written().filter(how -> how.word().equals(text)).findFirst(),
                    text -> "leave it out where the successors say it")),
            fields.ids("into"),
            fields.text("why"));
    fields.close();
    return ended;
  }

  private static Stream<How> written() {
    return Arrays.stream(How.values()).filter(how -> how != How.CONTINUED);
  }
}
