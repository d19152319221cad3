package org.daicho.page.context;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daicho.model.Organisation;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/** The names of all organisations in one list, as a search has them to choose from. */
public final class OrganisationNames {
  private OrganisationNames() {}

  /** Those that have the name of another, each with what tells it apart. */
  public static Map<Id, String> alike(Catalogue catalogue, Messages messages) {
    PageContext context = new PageContext(catalogue, messages, Paths.home(messages.lang()));
    List<Organisation> all = catalogue.organisations();
    List<Link> before = all.stream().map(context::link).toList();
    List<Link> after = new ListNames(context).apart(before);
    Map<Id, String> names = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (!after.get(i).equals(before.get(i))) {
        names.put(all.get(i).id(), after.get(i).words().value());
      }
    }
    return names;
  }
}
