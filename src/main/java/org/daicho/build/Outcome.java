package org.daicho.build;

import java.util.Optional;
import org.daicho.publish.Published;

/**
 * What a build or a check came to.
 *
 * @param records how many were read
 * @param pages how many the site has; 0 where none were made
 * @param published what changed on disk; absent where nothing was published
 */
public record Outcome(int records, int pages, Optional<Published> published) {}
