package org.daicho.check.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.markdown.Markdown;
import org.daicho.markdown.RecordLink;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;

/**
 * Where a link from one record's text to another record leads: to its page, to a heading of its
 * text, or to a part of an item.
 *
 * @param fragment without its {@code #}; empty for the whole page
 */
public record LinkTarget(Entry entry, String fragment) {

  /** Empty where there is no such record, or it has no page. */
  public static Optional<LinkTarget> of(Catalogue catalogue, RecordLink link) {
    String fragment = link.fragment().isEmpty() ? "" : link.fragment().substring(1);
    return Kind.ofFolder(link.folder())
        .filter(Kind::hasPages)
        .flatMap(kind -> Id.parse(link.id()).map(id -> new EntryKey(kind, id)))
        .flatMap(catalogue::entry)
        .map(entry -> new LinkTarget(entry, fragment));
  }

  /** Whether the fragment leads somewhere on the page in a language. */
  boolean isWhole(Lang lang) {
    return fragment.isEmpty() || !anchor(lang).isEmpty();
  }

  /** The fragment with its {@code #}, as the page in a language has it; empty without one there. */
  public String anchor(Lang lang) {
    if (fragment.isEmpty()) {
      return "";
    }
    if (entry instanceof Item item && isPart(item)) {
      return "#" + fragment;
    }
    return Markdown.heading(body(lang), fragment).map("#"::concat).orElse("");
  }

  private boolean isPart(Item item) {
    return parts(item).anyMatch(fragment::equals);
  }

  private static Stream<String> parts(Item item) {
    return item.all().stream().skip(1).map(part -> part.id().value());
  }

  /** What a fragment could be: a part of an item, or a heading. */
  List<String> anchors(Lang lang) {
    Stream<String> parts = entry instanceof Item item ? parts(item) : Stream.of();
    return Stream.concat(parts, Markdown.headings(body(lang)).stream()).toList();
  }

  /** Whether the page shows a text, which may have headings. */
  boolean hasText() {
    return BodyPages.show(entry.kind());
  }

  /** The text whose headings its page has. */
  private String body(Lang lang) {
    return hasText() ? entry.body().in(lang).value() : "";
  }
}
