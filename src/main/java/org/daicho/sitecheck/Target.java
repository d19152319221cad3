package org.daicho.sitecheck;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address leads, seen from the file that it is written in. */
sealed interface Target {

  /**
   * A file of the site, there or not.
   *
   * @param path from the site's root, percent-decoded; empty for the root itself
   * @param fragment decoded; empty where there is none
   */
  record Inside(String path, String fragment) implements Target {}

  /**
   * Anything with a scheme.
   *
   * @param scheme in lower case; empty for {@code //host/…}, which takes the page's
   */
  record Outside(String scheme) implements Target {}

  /**
   * From the host's root ({@code /x}), so right under one address only.
   *
   * @param path from the root of the host, percent-decoded, with a slash at its beginning
   * @param fragment decoded; empty where there is none
   */
  record Absolute(String path, String fragment) implements Target {}

  /** Above the site's root. */
  record Above() implements Target {}

  /** Not an address at all by RFC 3986. */
  record Malformed() implements Target {}

  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  static Target of(Reference reference) {
    String address = reference.address().strip();
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return new Outside(scheme.group(1).toLowerCase(Locale.ROOT));
    }
    if (address.startsWith("//")) {
      return new Outside("");
    }
    try {
      URI written = new URI(address);
      String fragment = written.getFragment() == null ? "" : written.getFragment();
      if (address.startsWith("/")) {
        return new Absolute(written.normalize().getPath(), fragment);
      }
      if (written.getPath().isEmpty()) {
        return new Inside(reference.from(), fragment); // URI would take the folder instead.
      }
      String path =
          new URI(null, null, "/" + reference.from(), null).resolve(written).getPath().substring(1);
      return path.startsWith("../") || path.equals("..") ? new Above() : new Inside(path, fragment);
    } catch (URISyntaxException e) {
      return address.startsWith("/") ? new Absolute(address, "") : new Malformed();
    }
  }
}
