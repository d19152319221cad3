package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Provenance;
import org.daicho.model.Site;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Paths;

/**
 * How to cite a record: whose it is and what it is called, where in this catalogue and of which
 * day, where in which document, and the address that stays.
 */
public final class Citation {
  private final Scope scope;
  private final List<String> sentences = new ArrayList<>();

  private Citation(Scope scope) {
    this.scope = scope;
  }

  /**
   * @param owner the body whose record it is, as pages name it
   * @param title as the page has it
   * @param within what it is one of, such as a plan and its number there; may be empty
   */
  public static Block of(
      Scope scope,
      Entry entry,
      Optional<Link> owner,
      String title,
      String within,
      Optional<Provenance> source) {
    Citation citation = new Citation(scope);
    citation.sentences.add(
        owner.isPresent()
            ? scope.say("cite-record", owner.get().words().value(), title)
            : scope.say("cite-record-of-none", title));
    if (!within.isEmpty()) {
      citation.sentences.add(within);
    }
    citation.source(source);
    citation.site();
    String path = Paths.entry(scope.lang(), entry.key());
    return new Block.Citation(String.join("", citation.sentences), scope.href(path), path);
  }

  private void source(Optional<Provenance> source) {
    if (source.isEmpty()) {
      return;
    }
    EntryKey key = new EntryKey(Kind.SOURCE, source.get().document());
    String document = scope.entry(key).words().value();
    String place = scope.string(source.get().at());
    boolean both = !document.isEmpty() && !place.isEmpty();
    sentences.add(
        scope.say("cite-source", document + (both ? scope.say("views-comma") : "") + place));
  }

  private void site() {
    Site site = scope.catalogue().site();
    sentences.add(
        scope.say(
            "cite-site",
            scope.string(site.title()),
            scope.string(site.publisher()),
            scope.date(site.dataDate())));
  }
}
