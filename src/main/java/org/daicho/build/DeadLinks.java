package org.daicho.build;

import java.util.Optional;
import org.daicho.check.Findings;
import org.daicho.check.Rule;
import org.daicho.content.Quote;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.EntryKey;
import org.daicho.model.Id;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.render.Markdown;
import org.daicho.render.RecordLink;

/** A link in a body leads to a record that there is, or out to the web. */
final class DeadLinks implements Rule {
  @Override
  public String code() {
    return "dead-link";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    catalogue
        .all()
        .forEach(
            entry ->
                entry
                    .body()
                    .values()
                    .forEach(
                        (lang, body) ->
                            findings.guard(
                                entry, () -> check(catalogue, entry, lang, body, findings))));
  }

  private static void check(
      Catalogue catalogue, Entry entry, Lang lang, String body, Findings findings) {
    for (Markdown.Target link : Markdown.links(body)) {
      String target = link.target();
      if (target.matches("(?i)(https?://|mailto:).+") || target.startsWith("#")) {
        continue;
      }
      Optional<RecordLink> record = Markdown.record(target);
      Optional<Kind> kind = record.flatMap(r -> Kind.ofFolder(r.folder())).filter(Kind::hasPages);
      if (kind.isEmpty()) {
        findings.reportBody(
            entry,
            lang,
            link.offset(),
            target.length(),
            "`" + target + "` leads nowhere",
            "link to a record as `programmes/koto-robot-shop`, or to a web address");
        continue;
      }
      Optional<EntryKey> key = Id.parse(record.get().id()).map(id -> new EntryKey(kind.get(), id));
      if (key.flatMap(catalogue::entry).isEmpty()
          && key.filter(findings.unread()::isRecord).isEmpty()) {
        findings.reportBody(
            entry,
            lang,
            link.offset(),
            target.length(),
            "there is no " + kind.get().word() + " `" + Quote.brief(record.get().id()) + "`",
            Nearest.to(
                    record.get().id(),
                    catalogue.entries(kind.get()).stream().map(e -> e.id().value()).toList())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("correct the link"));
      }
    }
  }
}
