package org.daicho.check.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Entry;
import org.daicho.model.Lineage;
import org.daicho.model.Lineage.How;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;

/** What follows one another is in no circle, and an end has as many successors as its kind asks. */
public final class Successions implements Rule {
  @Override
  public String code() {
    return "lineage";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    List<Entry> entries =
        Stream.<Entry>concat(catalogue.organisations().stream(), catalogue.programmes().stream())
            .toList();
    Set<EntryKey> inCircle = new HashSet<>();
    Map<EntryKey, Integer> seen = new HashMap<>();
    findings.each(
        entries, entry -> circle(catalogue, entry, new ArrayList<>(), seen, inCircle, findings));
    findings.each(
        entries,
        entry -> {
          Optional<Lineage.Ended> ended = entry.lineage().ended();
          boolean unread =
              findings.unread().anyRecord(entry.kind())
                  || findings.isUnread(entry, "ended")
                  || findings.isUnread(entry, "into");
          if (ended.isPresent() && !unread && !inCircle.contains(entry.key())) {
            shape(catalogue, entry, ended.get(), findings);
          }
        });
  }

  /** Reports each circle once, at the record by which it is first found. */
  private static void circle(
      Catalogue catalogue,
      Entry entry,
      List<Entry> way,
      Map<EntryKey, Integer> seen,
      Set<EntryKey> inCircle,
      Findings findings) {
    int start = way.indexOf(entry);
    if (start >= 0) {
      List<Entry> circle = way.subList(start, way.size());
      circle.forEach(e -> inCircle.add(e.key()));
      Entry first = circle.get(0);
      findings.report(
          first,
          first.lineage().follows().isEmpty() ? "ended" : "follows",
          circle.size() == 1
              ? "`" + first.id() + "` is its own predecessor"
              : "`"
                  + first.id()
                  + "` goes on as "
                  + circle.stream()
                      .skip(1)
                      .map(e -> "`" + e.id() + "`, ")
                      .collect(Collectors.joining())
                  + "and so as itself",
          "what follows another began after it ended; delete the line that is wrong");
      return;
    }
    if (seen.putIfAbsent(entry.key(), 1) != null) {
      return;
    }
    way.add(entry);
    for (Entry later : catalogue.successors(entry)) {
      circle(catalogue, later, way, seen, inCircle, findings);
    }
    way.remove(way.size() - 1);
  }

  private static void shape(
      Catalogue catalogue, Entry entry, Lineage.Ended ended, Findings findings) {
    List<Entry> after = catalogue.successors(entry);
    if (after.size() < ended.into().size()) {
      return; // One of them is missing, which is reported.
    }
    String mistake =
        switch (ended.how().orElse(How.CONTINUED)) {
          case SPLIT -> after.size() > 1 ? "" : "it was split, and one of two parts is missing";
          case MERGED ->
              after.size() != 1
                  ? "it was merged, which is into one, and it has " + after.size()
                  : catalogue.predecessors(after.get(0)).size() > 1
                      ? ""
                      : "it was merged into `" + after.get(0).id() + "`, which follows no other";
          case RENAMED, MOVED ->
              after.size() == 1
                  ? ""
                  : "what is renamed or moved goes on as one, and it has " + after.size();
          case COMPLETED, ABOLISHED ->
              after.isEmpty()
                  ? ""
                  : "it ended for good, and `" + after.get(0).id() + "` follows it";
          case CONTINUED -> "";
        };
    if (!mistake.isEmpty()) {
      findings.report(
          entry,
          "ended.how",
          mistake,
          "name all successors under `into`, or in their records this one under `follows`; or"
              + " correct `how`");
    }
  }
}
