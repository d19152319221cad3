package org.daicho.sitecheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a site lies on its host. Only the page for missing addresses says so: it is shown at any
 * address, so that it leads on from the root of the host. What its addresses have in common is not
 * the site's place, since all may lead into one folder; it is where most of them lead to files.
 *
 * @param path begins and ends with a slash
 */
record HostRoot(String path) {

  static HostRoot of(Optional<PageFacts> notFound, SiteFiles files) {
    Set<String> addresses = new TreeSet<>();
    Set<String> roots = new TreeSet<>();
    roots.add("/");
    for (Reference reference : notFound.map(PageFacts::references).orElse(List.of())) {
      if (Target.of(reference) instanceof Target.Absolute absolute) {
        addresses.add(absolute.path());
        for (int slash = 0; slash >= 0; slash = absolute.path().indexOf('/', slash + 1)) {
          roots.add(absolute.path().substring(0, slash + 1));
        }
      }
    }
    String best = "/";
    long most = 0;
    for (String root : roots) {
      long found = addresses.stream().filter(a -> leadsToFile(a, root, files)).count();
      if (found > most) {
        best = root;
        most = found;
      }
    }
    return new HostRoot(best);
  }

  private static boolean leadsToFile(String address, String root, SiteFiles files) {
    return address.startsWith(root) && files.has(address.substring(root.length()));
  }

  /** The file that an address from the root of the host leads to; empty outside the site. */
  Optional<Target.Inside> within(Target.Absolute address) {
    return address.path().startsWith(path)
        ? Optional.of(
            new Target.Inside(address.path().substring(path.length()), address.fragment()))
        : Optional.empty();
  }
}
