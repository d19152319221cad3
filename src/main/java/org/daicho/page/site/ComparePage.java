package org.daicho.page.site;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.list.ListPages;
import org.daicho.page.programme.ProgrammeProfiles;
import org.daicho.page.record.OrganisationProfiles;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Profiles;
import org.daicho.wording.Messages;

/** The page on which a script shows some records side by side, and what that script loads. */
public final class ComparePage {
  private ComparePage() {}

  /** Everything that browsing and comparing load, in one language. */
  public static List<Profiles> profiles(Catalogue catalogue, Messages messages) {
    Scope scope = new Scope(catalogue, messages, Paths.compare(messages.lang()));
    return List.of(ProgrammeProfiles.of(scope), OrganisationProfiles.of(scope));
  }

  /** Whether there is anything to compare. */
  public static boolean exists(Catalogue catalogue) {
    return !catalogue.programmes().isEmpty() || !catalogue.organisations().isEmpty();
  }

  public static PageSet of(Scope scope) {
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
                Stream.of(Kind.PROGRAMME, Kind.ORGANISATION)
                    .filter(kind -> ListPages.exists(catalogue, kind))
                    .map(kind -> compared(scope, kind))
                    .toList())));
    return draft.set();
  }

  private static Block.ComparedKind compared(Scope scope, Kind kind) {
    String label = scope.say("views-" + kind.folder());
    return new Block.ComparedKind(
        kind.folder(),
        new Link(scope.plain(label), scope.href(Paths.list(scope.lang(), kind, 1))),
        Profiles.firsts(scope.catalogue().entries(kind).stream().map(Entry::id)));
  }
}
