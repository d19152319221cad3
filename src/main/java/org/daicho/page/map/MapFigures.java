package org.daicho.page.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daicho.model.Organisation;
import org.daicho.model.Programme;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.Grouping;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Table;

/**
 * The figures that a map shows: the programmes of one fiscal year by the bodies on the map. Years
 * are not added up, so it is the latest that has plans; without plans, the latest of all.
 *
 * @param year absent where no programme has one
 * @param table the figures, one row a body; the map prints its cells, so the two cannot differ
 * @param rows of the table, by body
 * @param elsewhere bodies with programmes in that year that are not on the map
 */
record MapFigures(
    Optional<FiscalYear> year,
    Table table,
    Map<Id, Table.Row> rows,
    List<SummaryTable.Group> elsewhere) {

  /** The table's id, and that of its section. */
  static final String TABLE = "by-organisation";

  static MapFigures of(PageContext context, TileMap map) {
    Catalogue catalogue = context.catalogue();
    Optional<FiscalYear> year =
        latest(catalogue, catalogue.programmes().stream().filter(p -> !p.standings().isEmpty()))
            .or(() -> latest(catalogue, catalogue.programmes().stream()));
    List<Programme> programmes = year.map(catalogue::programmesOf).orElse(List.of());
    Grouping bodies =
        Groups.byOrganisation(
            context,
            ProgrammeSelection.of(context, programmes),
            office -> counting(context, map, office));
    Predicate<SummaryTable.Group> isOnMap = g -> map.tile(Id.of(g.id())).isPresent();
    Table table =
        new SummaryTable(context, bodies.only(isOnMap), true)
            .table(
                TABLE,
                context.say(
                    "map-of", context.string(map.name()), year.map(context::name).orElse("")),
                context.say("views-organisation"));
    Map<Id, Table.Row> rows = new LinkedHashMap<>();
    // A row without an id is that of the amounts which several bodies share.
    table.rows().stream().filter(r -> !r.id().isEmpty()).forEach(r -> rows.put(Id.of(r.id()), r));
    return new MapFigures(year, table, rows, bodies.only(isOnMap.negate()).groups());
  }

  /** The nearest on the map, of an office and those that it is within; else its body. */
  private static Organisation counting(PageContext context, TileMap map, Organisation office) {
    Organisation body = context.body(office);
    Organisation nearest = office;
    while (map.tile(nearest.id()).isEmpty() && !nearest.equals(body)) {
      nearest = nearest.parent().flatMap(context.catalogue()::organisation).orElse(body);
    }
    return nearest;
  }

  private static Optional<FiscalYear> latest(Catalogue catalogue, Stream<Programme> programmes) {
    return programmes.flatMap(p -> catalogue.yearOf(p).stream()).max(FiscalYear::compareTo);
  }

  /** The table's first column of a type: the number of programmes, or the first amount. */
  Optional<Integer> column(Table.Type type) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i).type() == type)
        .boxed()
        .findFirst();
  }
}
