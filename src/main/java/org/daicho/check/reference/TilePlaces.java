package org.daicho.check.reference;

import java.util.HashMap;
import java.util.Map;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/** On a map no two things lie on one square, and no organisation has two tiles. */
public final class TilePlaces implements Rule {
  @Override
  public String code() {
    return "tile-place";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(catalogue.maps(), map -> check(map, findings));
  }

  private static void check(TileMap map, Findings findings) {
    Map<TileMap.Square, String> taken = new HashMap<>();
    Map<Id, Integer> first = new HashMap<>();
    for (int i = 0; i < map.tiles().size(); i++) {
      TileMap.Tile tile = map.tiles().get(i);
      String path = "tiles[" + i + "]";
      take(map, tile.square(), tile.organisation().value(), path, taken, findings);
      Integer other = first.putIfAbsent(tile.organisation(), i);
      if (other != null && tile.organisation().isReadable()) {
        TileMap.Square square = map.tiles().get(other).square();
        findings.report(
            map,
            path + ".organisation",
            "`" + tile.organisation() + "` has a tile already",
            "it is at column "
                + square.column()
                + ", row "
                + square.row()
                + ": keep one of the two");
      }
    }
    for (int i = 0; i < map.regions().size(); i++) {
      TileMap.Region region = map.regions().get(i);
      take(map, region.square(), name(region.name()), "regions[" + i + "]", taken, findings);
    }
  }

  private static void take(
      TileMap map,
      TileMap.Square square,
      String what,
      String path,
      Map<TileMap.Square, String> taken,
      Findings findings) {
    String other = taken.putIfAbsent(square, what);
    if (other != null) {
      findings.report(
          map,
          path + ".column",
          "`" + what + "` lies on the square of `" + other + "`",
          "give one of them another column or row");
    }
  }

  private static String name(Text name) {
    return name.isEmpty() ? "?" : name.values().get(name.values().firstKey());
  }
}
