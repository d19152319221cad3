package org.daicho.check.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Organisation;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/**
 * Where a map shows a municipality, it shows all those of the same prefecture that the catalogue
 * has: a reader takes one that is missing for one that does not exist.
 */
public final class MissingTiles implements Rule {
  @Override
  public String code() {
    return "missing-tile";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.maps(),
        map -> {
          boolean inDoubt =
              Stream.of("tiles", "organisation", "column", "row")
                  .anyMatch(field -> findings.isUnread(map, field));
          if (!inDoubt) {
            check(catalogue, map, findings);
          }
        });
  }

  private static void check(Catalogue catalogue, TileMap map, Findings findings) {
    Map<Id, Id> neighbours = new HashMap<>(); // By parent, the first that the map shows.
    for (TileMap.Tile tile : map.tiles()) {
      catalogue
          .organisation(tile.organisation())
          .filter(MissingTiles::isMunicipality)
          .ifPresent(o -> neighbours.putIfAbsent(o.parent().orElseThrow(), o.id()));
    }
    for (Organisation organisation : catalogue.organisations()) {
      if (isMunicipality(organisation)
          && neighbours.containsKey(organisation.parent().orElseThrow())
          && map.tile(organisation.id()).isEmpty()) {
        findings.report(
            map,
            "tiles:",
            "`"
                + organisation.id()
                + "` has no tile, though others of `"
                + organisation.parent().get()
                + "` do, such as `"
                + neighbours.get(organisation.parent().get())
                + "`",
            "add `- {organisation: " + organisation.id() + ", column: …, row: …}`");
      }
    }
  }

  private static boolean isMunicipality(Organisation organisation) {
    return organisation.code().isPresent() && organisation.parent().isPresent();
  }
}
