package org.daicho.publish;

import java.io.IOException;

/**
 * A refusal, told to a person: what was found, what was expected, how to mend it. Whatever throws
 * it has left the site as it was. A fault of the disk is a plain {@link IOException}.
 */
public final class PublishException extends IOException {
  private static final long serialVersionUID = 1;

  PublishException(String message) {
    super(message);
  }

  PublishException(String message, Throwable cause) {
    super(message, cause);
  }
}
