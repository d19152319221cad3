package org.daicho.cli;

import org.daicho.build.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"daicho " + Version.NUMBER};
  }
}
