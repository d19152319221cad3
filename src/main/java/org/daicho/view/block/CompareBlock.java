package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Link;

/**
 * Where a script shows records side by side.
 *
 * @param folder where what it loads lies, relative to the page
 */
public record CompareBlock(String folder, List<Kind> kinds) implements Block {

  /**
   * @param kind the kind's folder
   * @param list where such records are chosen
   * @param firsts the first id in each of the files to load
   */
  public record Kind(String kind, Link list, List<String> firsts) {}
}
