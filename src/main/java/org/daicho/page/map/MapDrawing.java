package org.daicho.page.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.TileMap;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.chart.Ramp;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.ShortAmount;
import org.daicho.phrase.Phrases;
import org.daicho.view.CellState;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.TileMapBlock;

/** Draws a map with the figures of one column of its table. */
final class MapDrawing {
  /** Where letters stand on a tile, in the units of the large drawing. */
  private static final int PADDING = 5;

  /** What is free at least behind a name. */
  private static final int EDGE = 2;

  private static final int FIRST_LINE = 20;
  private static final int LINE = 17;
  private static final int FONT = 14;

  /** A drawing is enlarged to the width of a page; a few tiles would be giants. */
  private static final int LEAST_WIDTH = 700;

  /** Of a tile's name; the figure stands beneath. */
  private static final int LINES = 2;

  /** Of a region's name. */
  private static final int REGION_FONT = 22;

  /** Digits of a figure that is rounded, so that it has room on its tile. */
  private static final int DIGITS = 4;

  /** Behind a figure that is a part only. */
  private static final String PART = "+";

  /** The shade of what is less than nothing, which no shade of a scale from light to dark says. */
  static final int NEGATIVE = -1;

  private final PageContext context;
  private final Phrases phrases;
  private final TileMap map;
  private final TileGrid grid;
  private final MapFigures figures;
  private final int index;
  private final Table.Column column;
  private final Ramp ramp;
  private final boolean whole;

  /**
   * @param phrases where lines of names may break
   * @param index of the table's column to shade by
   */
  MapDrawing(PageContext context, Phrases phrases, TileMap map, MapFigures figures, int index) {
    this.context = context;
    this.phrases = phrases;
    this.map = map;
    this.grid = TileGrid.large(map);
    this.figures = figures;
    this.index = index;
    this.column = figures.table().columns().get(index);
    this.whole = cells().map(Table.Cell::value).noneMatch(value -> value.contains("."));
    this.ramp = Ramp.of(cells().filter(MapDrawing::isShaded).map(MapDrawing::number).toList());
  }

  private Stream<Table.Cell> cells() {
    return figures.rows().values().stream().map(row -> row.cells().get(index));
  }

  /** Only what is known in full is shaded: a part would look smaller than it is. */
  private static boolean isWhole(Table.Cell cell) {
    return cell.state() == CellState.KNOWN;
  }

  private static boolean isShaded(Table.Cell cell) {
    return isWhole(cell) && !isNegative(cell);
  }

  private static boolean isNegative(Table.Cell cell) {
    return cell.value().startsWith("-");
  }

  /** The figure in the column's unit; what is less than one does not change a shade. */
  private static long number(Table.Cell cell) {
    return new BigDecimal(cell.value()).setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  TileMapBlock block() {
    return new TileMapBlock(
        "map-" + column.id().replace('_', '-'),
        context.say("map-of", context.string(map.name()), column.label()),
        context.say("map-description", column.label(), year()),
        MapFigures.TABLE,
        Math.max(LEAST_WIDTH, grid.width()),
        grid.height(),
        grid.side(),
        map.tiles().stream().map(this::tile).toList(),
        map.regions().stream().map(this::region).toList(),
        grid.rules(),
        grid.corner(),
        legend());
  }

  /** Whether a figure is rounded, for want of room. */
  boolean rounds() {
    return cells().anyMatch(cell -> cell.hasNumber() && isRounded(cell));
  }

  private String year() {
    return figures.year().map(context::name).orElse("");
  }

  private TileMapBlock.Tile tile(TileMap.Tile tile) {
    int x = grid.x(tile.square().column());
    int y = grid.y(tile.square().row());
    Optional<Table.Cell> cell =
        Optional.ofNullable(figures.rows().get(tile.organisation()))
            .map(row -> row.cells().get(index))
            .filter(Table.Cell::hasNumber);
    return new TileMapBlock.Tile(
        x,
        y,
        cell.filter(MapDrawing::isWhole).map(this::shade).orElse(0),
        label(tile, x, y),
        cell.map(
                c ->
                    List.of(
                        new TileMapBlock.Line(
                            x + grid.side() - PADDING, y + grid.side() - PADDING - 3, figureOn(c))))
            .orElse(List.of()),
        text(tile.organisation()),
        context.href(
            Paths.entry(context.lang(), new EntryKey(Kind.ORGANISATION, tile.organisation()))));
  }

  private int shade(Table.Cell cell) {
    return isNegative(cell) ? NEGATIVE : ramp.shade(number(cell));
  }

  /** The figure as the table prints it, or rounded, where the tile has no room for that. */
  private String figureOn(Table.Cell cell) {
    String part = isWhole(cell) ? "" : PART;
    if (!isRounded(cell)) {
      return cell.link().words().value() + part;
    }
    int digits = DIGITS;
    String rounded = ShortAmount.of(context, cell.value(), column.scale(), digits);
    while (digits > 1 && !hasRoom(rounded + part)) {
      digits--;
      rounded = ShortAmount.of(context, cell.value(), column.scale(), digits);
    }
    return rounded + part;
  }

  private boolean isRounded(Table.Cell cell) {
    return !hasRoom(cell.link().words().value() + (isWhole(cell) ? "" : PART));
  }

  private boolean hasRoom(String figure) {
    return TileLabel.width(figure) <= room(grid.side(), FONT);
  }

  private static double room(int width, int font) {
    return (double) (width - 2 * PADDING) / font;
  }

  private List<TileMapBlock.Line> label(TileMap.Tile tile, int x, int y) {
    String words =
        tile.label().isEmpty() ? name(tile.organisation()) : context.string(tile.label());
    List<TileMapBlock.Line> lines = new ArrayList<>();
    for (String line :
        TileLabel.lines(
            words, breaks(words), (double) (grid.side() - PADDING - EDGE) / FONT, LINES)) {
      lines.add(new TileMapBlock.Line(x + PADDING, y + FIRST_LINE + LINE * lines.size(), line));
    }
    return List.copyOf(lines);
  }

  private int[] breaks(String words) {
    return context.lang().equals(Lang.JA) ? phrases.breaks(words) : new int[0];
  }

  private String name(Id organisation) {
    return context.organisation(organisation).words().value();
  }

  /** The name with the number of programmes and every amount, as the table has them. */
  private String text(Id organisation) {
    Table.Row row = figures.rows().get(organisation);
    if (row == null) {
      return context.say("map-tile-empty", name(organisation), year());
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < figures.table().columns().size(); i++) {
      Table.Column each = figures.table().columns().get(i);
      boolean counts = each.id().equals("programmes");
      Table.Cell cell = row.cells().get(i);
      if ((counts || each.type() == Table.Type.AMOUNT) && !isMissing(cell)) {
        parts.add(figure(each, cell));
      }
    }
    return context.say("map-tile", name(organisation), String.join(context.say("map-and"), parts));
  }

  private static boolean isMissing(Table.Cell cell) {
    return cell.state() == CellState.NOT_RECORDED;
  }

  /** What the cell says, in its unit, with what it leaves out. */
  private String figure(Table.Column of, Table.Cell cell) {
    String figure =
        cell.hasNumber()
            ? cell.link().words().value()
            : context.say("views-state-" + cell.state().word().replace("/", ""));
    String said =
        context.say("map-figure", of.label(), figure, cell.hasNumber() ? of.unit() : "").strip();
    String missing = cell.total().map(Table.Total::missing).orElse("");
    return missing.isEmpty() ? said : context.say("total-with-missing", said, missing);
  }

  private TileMapBlock.Region region(TileMap.Region region) {
    TileMap.Square square = region.square();
    boolean before = isTile(square.column() + 1, square.row());
    int step = before ? -1 : 1;
    int last = square.column();
    while (last + step >= 1
        && grid.x(last + step) + grid.side() <= Math.max(LEAST_WIDTH, grid.width())
        && !isTaken(last + step, square.row())) {
      last += step;
    }
    int squares = Math.abs(last - square.column()) + 1;
    String name = context.string(region.name());
    int[] breaks = breaks(name);
    String shown =
        TileLabel.lines(name, breaks, room(grid.x(squares) + grid.side(), REGION_FONT), 1).get(0);
    return new TileMapBlock.Region(
        grid.x(square.column()) + (before ? grid.side() - PADDING : PADDING),
        grid.y(square.row()) + grid.side() / 2 + 8,
        shown,
        shown.equals(name) ? "" : name,
        before);
  }

  private boolean isTile(int column, int row) {
    return map.tiles().stream().map(TileMap.Tile::square).anyMatch(s -> is(s, column, row));
  }

  private boolean isTaken(int column, int row) {
    return isTile(column, row)
        || map.regions().stream().map(TileMap.Region::square).anyMatch(s -> is(s, column, row));
  }

  private static boolean is(TileMap.Square square, int column, int row) {
    return square.row() == row && square.column() == column;
  }

  /** From the darkest down, as the eye looks for it; last what an empty tile means. */
  private List<TileMapBlock.Shade> legend() {
    List<TileMapBlock.Shade> legend = new ArrayList<>();
    List<Long> from = ramp.thresholds();
    for (int step = from.size() - 1; step >= 0; step--) {
      legend.add(new TileMapBlock.Shade(ramp.shadeOf(step), range(from, step)));
    }
    if (cells().anyMatch(cell -> isWhole(cell) && isNegative(cell))) {
      legend.add(new TileMapBlock.Shade(NEGATIVE, context.say("map-negative")));
    }
    if (cells().anyMatch(cell -> cell.state() == CellState.PARTIAL)) {
      legend.add(new TileMapBlock.Shade(0, context.say("map-part", PART)));
    }
    legend.add(new TileMapBlock.Shade(0, context.say("map-empty")));
    return List.copyOf(legend);
  }

  private String range(List<Long> from, int step) {
    if (whole && from.size() == figuresToldApart()) {
      return group(from.get(step));
    }
    if (step == from.size() - 1) {
      return context.say("map-from", group(from.get(step)));
    }
    return step == 0
        ? context.say("map-below", group(from.get(1)))
        : context.say("map-range", group(from.get(step)), group(from.get(step + 1) - 1));
  }

  private long figuresToldApart() {
    return cells().filter(MapDrawing::isShaded).map(Table.Cell::value).distinct().count();
  }

  private String group(long number) {
    return context.grouped(Long.toString(number));
  }
}
