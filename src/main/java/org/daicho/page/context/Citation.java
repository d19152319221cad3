package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.Provenance;
import org.daicho.model.Site;
import org.daicho.model.Source;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.model.value.WebAddress;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.CitationBlock;

/**
 * How to cite a record: whose it is and what it is called, where in this catalogue and of which
 * day, where in which document, and the address that stays.
 */
public final class Citation {
  private final PageContext context;
  private final List<String> sentences = new ArrayList<>();

  private Citation(PageContext context) {
    this.context = context;
  }

  /**
   * @param owner the body whose record it is, as pages name it
   * @param title as the page has it
   * @param within what it is one of, such as a plan and its number there; may be empty
   */
  public static Block of(
      PageContext context,
      Entry entry,
      Optional<Link> owner,
      String title,
      String within,
      Optional<Provenance> source) {
    Citation citation = new Citation(context);
    citation.sentences.add(
        owner.isPresent()
            ? context.say("cite-record", owner.get().words().value(), title)
            : context.say("cite-record-of-none", title));
    if (!within.isEmpty()) {
      citation.sentences.add(within);
    }
    citation.source(source);
    citation.site();
    String path = Paths.entry(context.lang(), entry.key());
    return new CitationBlock(String.join("", citation.sentences), context.href(path), path);
  }

  private void source(Optional<Provenance> source) {
    if (source.isEmpty()) {
      return;
    }
    EntryKey key = new EntryKey(Kind.SOURCE, source.get().document());
    String place =
        Stream.of(
                context.entry(key).words().value(),
                context.string(source.get().at()),
                context.page(source.get()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(context.say("views-comma")));
    sentences.add(context.say("cite-source", place));
    context
        .catalogue()
        .source(source.get().document())
        .ifPresent(document -> found(document, source.get().url()));
  }

  /**
   * Where the document is on the web, and when it was found there.
   *
   * @param place the address of the place within it, where it has one
   */
  private void found(Source document, Optional<WebAddress> place) {
    Optional<WebAddress> address = place.or(document::url).or(document::archived);
    if (address.isPresent()) {
      sentences.add(
          document.accessed().isPresent()
              ? context.say(
                  "cite-found-on", address.get().value(), context.date(document.accessed().get()))
              : context.say("cite-found", address.get().value()));
    }
  }

  private void site() {
    Site site = context.catalogue().site();
    sentences.add(
        context.say(
            "cite-site",
            context.string(site.title()),
            context.string(site.publisher()),
            context.date(site.dataDate())));
  }
}
