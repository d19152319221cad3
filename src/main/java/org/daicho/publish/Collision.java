package org.daicho.publish;

import java.util.Collection;
import java.util.List;

/**
 * Outputs that cannot lie in one folder on every host.
 *
 * @param paths at least two, sorted; the same path twice where two outputs have it
 */
public record Collision(List<String> paths) {

  public Collision {
    paths = List.copyOf(paths);
    if (paths.size() < 2) {
      throw new IllegalArgumentException("one path collides with nothing");
    }
  }

  /** Those of some paths that cannot lie in one folder, sorted. */
  public static List<Collision> among(Collection<String> paths) {
    PathRegistry claims = new PathRegistry();
    paths.forEach(claims::claim);
    return claims.collisions();
  }

  /** What collides and why, without a full stop. */
  public String message() {
    String one = paths.get(0);
    String other = paths.get(1);
    if (one.equals(other)) {
      return "two outputs want the path `" + one + "`";
    }
    if (PathRegistry.fold(other).startsWith(PathRegistry.fold(one) + "/")) {
      return "`" + one + "` would be a file and the folder of `" + other + "` at once";
    }
    if (PathRegistry.fold(one).startsWith(PathRegistry.fold(other) + "/")) {
      return "`" + other + "` would be a file and the folder of `" + one + "` at once";
    }
    return "`"
        + String.join("` and `", paths)
        + "` are told apart by case or Unicode form alone, which Windows and macOS do not do";
  }
}
