package org.daicho.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A refusal, in words for a person: what was found, what was expected, how to mend it. Whatever
 * throws it has left the site as it was. A fault of the disk is a plain {@link IOException}.
 */
public final class PublishException extends IOException {
  private static final long serialVersionUID = 1;

  PublishException(String message) {
    super(message);
  }

  /**
   * That a site is not to be built into a folder.
   *
   * @param output the folder as the user wrote it
   * @param why and how to mend it, without a full stop
   */
  public static PublishException refusing(Path output, String why) {
    return new PublishException("cannot build into `" + output + "`: " + why);
  }

  PublishException(String message, Throwable cause) {
    super(message, cause);
  }
}
