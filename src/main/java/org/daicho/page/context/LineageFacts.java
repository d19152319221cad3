package org.daicho.page.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Lineage;
import org.daicho.model.Lineage.How;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.When;
import org.daicho.model.value.Words;
import org.daicho.view.Link;

/** What a record came from and what became of it, as its page says it. */
public final class LineageFacts {
  private LineageFacts() {}

  /** A section of its own, where there is anything to say. */
  public static void add(PageBuilder builder, PageContext context, Entry entry) {
    Catalogue catalogue = context.catalogue();
    FactsBuilder facts = new FactsBuilder(context);
    Map<How, List<Link>> before = new EnumMap<>(How.class);
    for (Entry earlier : catalogue.predecessors(entry)) {
      before
          .computeIfAbsent(how(catalogue, earlier), h -> new ArrayList<>())
          .add(link(context, earlier, "lineage-until", ends(earlier)));
    }
    before.forEach((how, links) -> facts.add("lineage-from-" + how.word(), links));
    List<Entry> after = catalogue.successors(entry);
    Optional<Lineage.Ended> ended = entry.lineage().ended();
    if (!after.isEmpty()) {
      facts.add(
          "lineage-to-" + how(catalogue, entry).word(),
          after.stream()
              .map(later -> link(context, later, "lineage-since", starts(later)))
              .toList());
    } else if (ended.isPresent()) {
      facts.add(
          "lineage-ended",
          context.say("lineage-is-" + ended.get().how().map(How::word).orElse("ended")));
    }
    ended.ifPresent(end -> facts.add("lineage-why", context.words(end.why())));
    builder.section("lineage", context.say("lineage-title"), facts.blocks());
  }

  /** What a link to a predecessor or a successor is called, such as 後継. */
  public static String label(PageContext context, Entry earlier, boolean before) {
    String key = before ? "lineage-from-" : "lineage-to-";
    return context.say(key + how(context.catalogue(), earlier).word());
  }

  /** As its record says it, or as its shape does. */
  private static How how(Catalogue catalogue, Entry ended) {
    List<Entry> after = catalogue.successors(ended);
    return ended
        .lineage()
        .ended()
        .flatMap(Lineage.Ended::how)
        .orElseGet(
            () ->
                after.size() > 1
                    ? How.SPLIT
                    : after.stream().anyMatch(l -> catalogue.predecessors(l).size() > 1)
                        ? How.MERGED
                        : How.CONTINUED);
  }

  private static Optional<When> ends(Entry entry) {
    return entry instanceof Programme programme ? programme.ends() : Optional.empty();
  }

  private static Optional<When> starts(Entry entry) {
    return entry instanceof Programme programme ? programme.starts() : Optional.empty();
  }

  /** A record's name, with the time where one is known. */
  private static Link link(PageContext context, Entry entry, String message, Optional<When> when) {
    Link link = context.link(entry);
    if (when.flatMap(When::first).isEmpty()) {
      return link;
    }
    Words name = link.words();
    return new Link(
        name.with(context.say(message, name.value(), context.when(when.get()))), link.href());
  }
}
