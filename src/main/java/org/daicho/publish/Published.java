package org.daicho.publish;

import java.util.List;

/**
 * What a commit did, in files.
 *
 * @param written new ones and changed ones
 * @param unchanged those that the site had already, not touched
 * @param removed those that belong to the site no longer
 * @param foreign those that no build made, sorted; they stayed, and the host's hidden ones are not
 *     counted
 * @param unrecorded those of the removed that were taken for an earlier build's by their places,
 *     since it is no longer known what that build made; sorted
 */
public record Published(
    int written, int unchanged, int removed, List<String> foreign, List<String> unrecorded) {

  public Published {
    foreign = List.copyOf(foreign);
    unrecorded = List.copyOf(unrecorded);
  }
}
