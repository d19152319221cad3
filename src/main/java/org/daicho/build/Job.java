package org.daicho.build;

import java.util.List;
import java.util.function.Function;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.output.Output;

/**
 * Outputs that are made together, when they are asked for.
 *
 * @param id tells the job from all others of the site: the path of its first output
 * @param title what it is made from that no record says by itself, such as the title of its page
 * @param ofEverything whether it is made anew whenever anything changes; else whenever the answers
 *     change that it had from the catalogue
 * @param outputs makes them from a catalogue
 */
record Job(
    String id, String title, boolean ofEverything, Function<Catalogue, List<Output>> outputs) {

  static Job of(String id, String title, Function<Catalogue, List<Output>> outputs) {
    return new Job(id, title, false, outputs);
  }

  static Job ofEverything(String id, Function<Catalogue, List<Output>> outputs) {
    return new Job(id, "", true, outputs);
  }
}
