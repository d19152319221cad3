package org.daicho.build;

import java.nio.file.Path;

/**
 * Where a site's files lie.
 *
 * @param folder holds {@code content/} and perhaps {@code themes/}
 * @param output where the site is written
 * @param pagesOnly whether the downloads and the open data are left out, for a quick look
 */
public record Project(Path folder, Path output, boolean pagesOnly) {

  public Path content() {
    return folder.resolve("content");
  }
}
