package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Guard;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.publish.Publisher;
import org.daicho.wording.Messages;

/**
 * What every maker of outputs works with: the site, the keys of what it reads, and the publisher.
 */
record OutputContext(
    Build.Ready site, Publisher publisher, CacheKeys keys, Diagnostics diagnostics) {

  Catalogue catalogue() {
    return site.catalogue();
  }

  List<Lang> languages() {
    return catalogue().site().languages();
  }

  Messages messages(Lang lang) {
    return site.theme().messages(lang);
  }

  /** Whether the output that has this key was kept from the last build. */
  boolean isKept(String key) {
    return publisher.keep(key).isPresent();
  }

  /**
   * Hands a file over, from any thread.
   *
   * @param key under which the next build may keep it; empty where it is made anew each time
   */
  void put(String path, byte[] bytes, String key) {
    try {
      publisher.put(new Output(path, bytes), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes some outputs, so that a fault of the program in one names it and spares the others. */
  void guard(String path, Runnable work) {
    Guard.around(
        () -> OutputPlaces.of(path, site.catalogue(), site.locator()),
        "the output `" + path + "`",
        diagnostics,
        work);
  }
}
