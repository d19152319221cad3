package org.daicho.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.EntryKey;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Kind;
import org.daicho.model.TileMap;

/** Draws a map with the figures of one column of its table. */
final class MapDrawing {
  /** Where letters stand on a tile, in the units of the large drawing. */
  private static final int PADDING = 5;

  private static final int FIRST_LINE = 20;
  private static final int LINE = 17;
  private static final int FONT = 14;

  /** Behind a figure that is a part only. */
  private static final String PART = "+";

  private final Scope scope;
  private final TileMap map;
  private final TileGrid grid;
  private final MapFigures figures;
  private final int index;
  private final Table.Column column;
  private final Ramp ramp;
  private final boolean whole;

  /**
   * @param index of the table's column to shade by
   */
  MapDrawing(Scope scope, TileMap map, MapFigures figures, int index) {
    this.scope = scope;
    this.map = map;
    this.grid = TileGrid.large(map);
    this.figures = figures;
    this.index = index;
    this.column = figures.table().columns().get(index);
    this.whole =
        figures.rows().values().stream()
            .map(row -> row.cells().get(index).value())
            .noneMatch(value -> value.contains("."));
    this.ramp =
        Ramp.of(
            figures.rows().values().stream()
                .map(row -> row.cells().get(index))
                .filter(MapDrawing::isWhole)
                .map(MapDrawing::number)
                .toList());
  }

  /** Only what is known in full is shaded: a part would look smaller than it is. */
  private static boolean isWhole(Table.Cell cell) {
    return cell.state().equals(Figure.State.KNOWN.word());
  }

  /** The figure in the column's unit; what is less than one does not change a shade. */
  private static long number(Table.Cell cell) {
    return new BigDecimal(cell.value()).setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  Block.TileMap block() {
    return new Block.TileMap(
        "map-" + column.id().replace('_', '-'),
        scope.say("map-of", scope.string(map.name()), column.label()),
        scope.say("map-description", column.label(), year()),
        MapFigures.TABLE,
        grid.width(),
        grid.height(),
        grid.side(),
        map.tiles().stream().map(this::tile).toList(),
        map.regions().stream().map(this::region).toList(),
        grid.rules(),
        grid.corner(),
        legend());
  }

  private String year() {
    return figures.year().map(scope::name).orElse("");
  }

  private Block.Tile tile(TileMap.Tile tile) {
    int x = grid.x(tile.square().column());
    int y = grid.y(tile.square().row());
    Optional<Table.Cell> cell =
        Optional.ofNullable(figures.rows().get(tile.organisation()))
            .map(row -> row.cells().get(index))
            .filter(Table.Cell::hasNumber);
    return new Block.Tile(
        x,
        y,
        cell.filter(MapDrawing::isWhole).map(c -> ramp.shade(number(c))).orElse(0),
        label(tile, x, y),
        cell.map(
                c ->
                    List.of(
                        new Block.MapText(
                            x + grid.side() - PADDING,
                            y + grid.side() - PADDING - 3,
                            c.link().words().value() + (isWhole(c) ? "" : PART))))
            .orElse(List.of()),
        text(tile.organisation()),
        scope.href(
            Paths.entry(scope.lang(), new EntryKey(Kind.ORGANISATION, tile.organisation()))));
  }

  private List<Block.MapText> label(TileMap.Tile tile, int x, int y) {
    String words = tile.label().isEmpty() ? name(tile.organisation()) : scope.string(tile.label());
    List<Block.MapText> lines = new ArrayList<>();
    for (String line : TileLabel.lines(words, (double) (grid.side() - PADDING) / FONT)) {
      lines.add(new Block.MapText(x + PADDING, y + FIRST_LINE + LINE * lines.size(), line));
    }
    return List.copyOf(lines);
  }

  private String name(Id organisation) {
    return scope.organisation(organisation).words().value();
  }

  /** The name with the number of programmes and every amount, as the table has them. */
  private String text(Id organisation) {
    Table.Row row = figures.rows().get(organisation);
    if (row == null) {
      return scope.say("map-tile-empty", name(organisation), year());
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < figures.table().columns().size(); i++) {
      Table.Column each = figures.table().columns().get(i);
      boolean counts = each.id().equals("programmes");
      Table.Cell cell = row.cells().get(i);
      if ((counts || each.type() == Table.Type.AMOUNT) && !isMissing(cell)) {
        parts.add(
            scope
                .say("map-figure", each.label(), figure(cell), cell.hasNumber() ? each.unit() : "")
                .strip());
      }
    }
    return scope.say("map-tile", name(organisation), String.join(scope.say("map-and"), parts));
  }

  private static boolean isMissing(Table.Cell cell) {
    return cell.state().equals(Figure.State.NOT_RECORDED.word());
  }

  /** What the cell says, with what it leaves out. */
  private String figure(Table.Cell cell) {
    String figure =
        cell.hasNumber()
            ? cell.link().words().value()
            : scope.say("views-state-" + cell.state().replace("/", ""));
    String missing = cell.total().map(Table.Total::missing).orElse("");
    return missing.isEmpty() ? figure : scope.say("total-with-missing", figure, missing);
  }

  private Block.MapRegion region(TileMap.Region region) {
    TileMap.Square square = region.square();
    boolean before =
        map.tiles().stream()
            .map(TileMap.Tile::square)
            .anyMatch(s -> s.row() == square.row() && s.column() == square.column() + 1);
    return new Block.MapRegion(
        grid.x(square.column()) + (before ? grid.side() - PADDING : PADDING),
        grid.y(square.row()) + grid.side() / 2 + 8,
        scope.string(region.name()),
        before);
  }

  /** From the darkest down, as the eye looks for it; last what an empty tile means. */
  private List<Block.Shade> legend() {
    List<Block.Shade> legend = new ArrayList<>();
    List<Long> from = ramp.thresholds();
    for (int step = from.size() - 1; step >= 0; step--) {
      legend.add(new Block.Shade(ramp.shadeOf(step), range(from, step)));
    }
    if (figures.rows().values().stream()
        .map(row -> row.cells().get(index).state())
        .anyMatch(Table.PARTIAL::equals)) {
      legend.add(new Block.Shade(0, scope.say("map-part", PART)));
    }
    legend.add(new Block.Shade(0, scope.say("map-empty")));
    return List.copyOf(legend);
  }

  private String range(List<Long> from, int step) {
    if (whole && from.size() == figuresToldApart()) {
      return group(from.get(step));
    }
    if (step == from.size() - 1) {
      return scope.say("map-from", group(from.get(step)));
    }
    return step == 0
        ? scope.say("map-below", group(from.get(1)))
        : scope.say("map-range", group(from.get(step)), group(from.get(step + 1) - 1));
  }

  private long figuresToldApart() {
    return figures.rows().values().stream()
        .map(row -> row.cells().get(index))
        .filter(MapDrawing::isWhole)
        .map(Table.Cell::value)
        .distinct()
        .count();
  }

  private String group(long number) {
    return scope.grouped(Long.toString(number));
  }
}
