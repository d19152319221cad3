package org.daicho.check.text;

import java.util.List;
import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.diagnostic.Nearest;
import org.daicho.markdown.Markdown;
import org.daicho.markdown.RecordLink;
import org.daicho.markdown.Review;
import org.daicho.model.Item;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.yaml.Quote;

/** A link in a text leads to a heading of it, to a record that there is, or out to the web. */
final class DeadLinks implements Rule {
  private final Texts texts;

  DeadLinks(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String code() {
    return "dead-link";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    texts
        .all()
        .forEach(
            text -> {
              List<Review.Target> links =
                  text.review().links().stream()
                      .filter(link -> !Markdown.isOutside(link.target()))
                      .toList();
              if (!links.isEmpty()) {
                findings.guard(
                    text.entry(),
                    () -> links.forEach(link -> check(catalogue, text, link, findings)));
              }
            });
  }

  private static void check(
      Catalogue catalogue, Texts.Reviewed text, Review.Target link, Findings findings) {
    String target = link.target();
    if (target.startsWith("#")) {
      String words = text.field().text().get(text.lang()).orElse("");
      String fragment = target.substring(1);
      if (Markdown.heading(words, fragment).isEmpty()) {
        reportFragment(
            text,
            link,
            "there is no heading `" + Quote.brief(fragment) + "` in this text",
            Markdown.headings(words),
            addHeading(fragment),
            findings);
      }
      return;
    }
    Optional<RecordLink> record = Markdown.record(target);
    Optional<Kind> kind = record.flatMap(r -> Kind.ofFolder(r.folder())).filter(Kind::hasPages);
    if (kind.isEmpty()) {
      text.report(
          findings,
          link.offset(),
          target.length(),
          "`" + Quote.brief(target) + "` leads nowhere",
          "link to a record as `programmes/koto-robot-shop`, or to a web address");
      return;
    }
    Optional<LinkTarget> found = LinkTarget.of(catalogue, record.get());
    if (found.isPresent()) {
      LinkTarget to = found.get();
      if (!to.isWhole(text.lang())) {
        reportFragment(
            text,
            link,
            "there is no "
                + (to.entry() instanceof Item ? "part or heading `" : "heading `")
                + Quote.brief(to.fragment())
                + (to.entry() instanceof Item ? "` in `" : "` in the text of `")
                + to.entry().key()
                + "`",
            to.anchors(text.lang()),
            to.hasText() ? addHeading(to.fragment()) : "link to the page without `#`",
            findings);
      }
    } else if (!isUnread(kind.get(), record.get(), findings)) {
      text.report(
          findings,
          link.offset(),
          target.length(),
          "there is no " + kind.get().word() + " `" + Quote.brief(record.get().id()) + "`",
          Id.parse(record.get().id())
              .flatMap(id -> catalogue.formerly(new EntryKey(kind.get(), id)))
              .map(now -> "its id is now `" + now.id() + "`")
              .or(
                  () ->
                      Nearest.proposal(
                          record.get().id(),
                          catalogue.entries(kind.get()).stream().map(e -> e.id().value()).toList()))
              .orElse("correct the link"));
    }
  }

  private static boolean isUnread(Kind kind, RecordLink record, Findings findings) {
    return Id.parse(record.id())
        .filter(id -> findings.unread().isRecord(new EntryKey(kind, id)))
        .isPresent();
  }

  private static void reportFragment(
      Texts.Reviewed text,
      Review.Target link,
      String message,
      List<String> known,
      String orElse,
      Findings findings) {
    int hash = link.target().indexOf('#');
    text.report(
        findings,
        link.offset() + hash,
        link.target().length() - hash,
        message,
        Nearest.to(link.target().substring(hash + 1), known)
            .map(near -> "did you mean `#" + near + "`?")
            .orElse(known.isEmpty() ? orElse : "what there is: #" + String.join(", #", known)));
  }

  private static String addHeading(String words) {
    return "write a heading there, such as `## " + Quote.brief(words) + "`";
  }
}
