package org.daicho.view;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.Kind;
import org.daicho.model.Text;

/** The page on which a script shows some records side by side, and what that script loads. */
public final class ComparePage {
  private ComparePage() {}

  /** Everything that browsing and comparing load, in one language. */
  public static List<Profiles> profiles(Catalogue catalogue, Messages messages) {
    Scope scope = new Scope(catalogue, messages, Paths.compare(messages.lang()));
    return List.of(ProgrammeProfiles.of(scope), OrganisationProfiles.of(scope));
  }

  static PageSet of(Scope scope) {
    Draft draft = new Draft(scope, "compare");
    String title = scope.say("compare");
    String lead = scope.say("compare-lead");
    draft.heading("", List.of(), Text.of(title, title), List.of(), Text.of(lead, lead));
    Catalogue catalogue = scope.catalogue();
    draft.section(
        "compare",
        "",
        "",
        true,
        List.of(
            new Block.Compare(
                scope.href(Paths.browse(scope.lang())),
                List.of(
                    kind(
                        scope, Kind.PROGRAMME, "views-programmes", catalogue.programmes().stream()),
                    kind(
                        scope,
                        Kind.ORGANISATION,
                        "views-organisations",
                        catalogue.organisations().stream())))));
    return draft.set();
  }

  private static Block.ComparedKind kind(
      Scope scope, Kind kind, String label, Stream<? extends Entry> entries) {
    return new Block.ComparedKind(
        kind.folder(),
        new Link(scope.plain(scope.say(label)), scope.href(Paths.list(scope.lang(), kind, 1))),
        Profiles.firsts(entries.map(Entry::id)));
  }
}
