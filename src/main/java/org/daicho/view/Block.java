package org.daicho.view;

import java.util.List;
import java.util.Optional;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;

/** A piece of a page. The theme's component of the same {@link #component} name prints it. */
public sealed interface Block {
  /** A link that is not there. */
  Link NOWHERE = new Link(Text.EMPTY.in(Lang.EN), "");

  /** The component's folder in the theme. */
  String component();

  /**
   * Text in Markdown, which {@code render} turns into HTML.
   *
   * @param record the record that it lies next to, where the images that it shows lie too; empty
   *     where it is written within a record
   */
  record Prose(Words markdown, Optional<EntryKey> record) implements Block {
    public Prose(Words markdown) {
      this(markdown, Optional.empty());
    }

    /** Words in which nothing is Markdown, such as a name. */
    public static Prose of(Words words) {
      return new Prose(words.with(words.value().replaceAll("\\p{Punct}", "\\\\$0")));
    }

    @Override
    public String component() {
      return "prose";
    }
  }

  /**
   * The few figures that a reader looks for first, on one line between rules.
   *
   * @param totals whether they are all totals, and complete: then the rule beneath is double, as in
   *     accounts
   */
  record KeyFigures(List<KeyFigure> items, boolean totals) implements Block {
    public KeyFigures(List<KeyFigure> items) {
      this(items, false);
    }

    @Override
    public String component() {
      return "key-figures";
    }
  }

  /**
   * @param figure as a reader sees it, e.g. {@code 86,314}; empty where the state says why there is
   *     none
   * @param state {@code known}, {@code n/a}, {@code undecided}, {@code blank}, {@code shared},
   *     {@code withheld}, {@code not-recorded}; or {@code text} for words and dates
   * @param missing what a total leaves out; empty for what is complete
   * @param unit small next to it; may be empty
   * @param note small beneath it; may be empty
   * @param scale how many yen the unit of an amount is; 0 for what is not money
   */
  record KeyFigure(
      String label,
      String figure,
      String state,
      String missing,
      String unit,
      String note,
      long scale) {

    public KeyFigure(String label, String figure, String state, String unit, String note) {
      this(label, figure, state, "", unit, note, 0);
    }

    public KeyFigure(
        String label, String figure, String state, String unit, String note, long scale) {
      this(label, figure, state, "", unit, note, scale);
    }
  }

  /** A definition list. */
  record Facts(List<Fact> items) implements Block {
    @Override
    public String component() {
      return "facts";
    }
  }

  /** One term with one or more values. */
  record Fact(String label, List<Link> values) {}

  /**
   * A table with its downloads and with charts of it, which so have their table and its data.
   *
   * @param extent of a table that is cut into pages, which rows this one has, in words; empty where
   *     it stands whole
   * @param pages the navigation between them; none where it stands whole
   * @param whole where a table that is cut into pages is sorted and filtered as a whole; empty
   *     words where it stands whole or there is no such place
   */
  record Figures(
      Table table,
      List<Download> downloads,
      String extent,
      List<PageLink> pages,
      Link whole,
      List<Chart> charts)
      implements Block {

    /** One that stands whole. */
    public Figures(Table table, List<Download> downloads) {
      this(table, downloads, "", List.of(), NOWHERE, List.of());
    }

    /** Whether a chart says all that the table does. */
    public boolean folded() {
      return charts.stream().anyMatch(Chart::whole);
    }

    @Override
    public String component() {
      return "table";
    }
  }

  /**
   * @param format {@code csv-excel}, {@code csv}, {@code json}
   */
  record Download(String format, String href) {}

  /**
   * An entry of the navigation between the pages of a table.
   *
   * @param kind {@code previous}, {@code next}, {@code number}, {@code current} or {@code gap}
   * @param href empty for the last two
   */
  record PageLink(String kind, String label, String href) {}

  /** Lists of links under a heading of level 3 each, side by side. */
  record Index(List<IndexColumn> columns) implements Block {
    @Override
    public String component() {
      return "index";
    }
  }

  record IndexColumn(String title, List<IndexItem> items) {}

  /**
   * @param detail at the end of the row, such as a count; may be empty
   */
  record IndexItem(Link link, String detail) {}

  /** A sheet of numbered fields, as printed. */
  record Fields(List<Field> items) implements Block {
    @Override
    public String component() {
      return "fields";
    }
  }

  /**
   * @param blocks what the field holds; none where the source leaves it blank
   */
  record Field(int number, String label, List<Block> blocks) {}

  /**
   * Steps in time.
   *
   * @param axis on which they are drawn; none where a drawing would say no more than the words
   * @param downloads of the steps as a table
   */
  record Schedule(List<Step> steps, List<MonthAxis> axis, List<Download> downloads)
      implements Block {
    public Schedule(List<Step> steps) {
      this(steps, List.of(), List.of());
    }

    @Override
    public String component() {
      return "schedule";
    }
  }

  /**
   * @param datetime the first month for machines, {@code 2023-11}
   * @param places on the axis, if there is one
   */
  record Step(String when, String datetime, Words what, List<MonthAxis.Place> places) {
    public Step(String when, String datetime, Words what) {
      this(when, datetime, what, List.of());
    }
  }

  /** The previous and the next record, each perhaps empty (a link with empty words). */
  record Neighbours(Link previous, Link next, Link all) implements Block {
    @Override
    public String component() {
      return "neighbours";
    }
  }

  /** What the marks in the figures mean. */
  record Legend() implements Block {
    @Override
    public String component() {
      return "legend";
    }
  }

  /**
   * Where a script shows records side by side.
   *
   * @param folder where what it loads lies, relative to the page
   */
  record Compare(String folder, List<ComparedKind> kinds) implements Block {
    @Override
    public String component() {
      return "compare";
    }
  }

  /**
   * @param kind the kind's folder
   * @param list where such records are chosen
   * @param firsts the first id in each of the files to load
   */
  record ComparedKind(String kind, Link list, List<String> firsts) {}

  /**
   * Where a script narrows down a list of programmes.
   *
   * @param folder where what it loads lies, relative to the page
   */
  record Browse(String folder) implements Block {
    @Override
    public String component() {
      return "browse";
    }
  }

  /**
   * How to cite the page's record.
   *
   * @param href the record's address from here
   * @param path the same from the site's root, for a page that does not know where it is published
   */
  record Citation(String text, String href, String path) implements Block {
    @Override
    public String component() {
      return "citation";
    }
  }

  /** A plain sentence in the page's language. */
  record Note(String text) implements Block {
    @Override
    public String component() {
      return "note";
    }
  }

  /**
   * An item of a plan, or a part of one.
   *
   * @param id its fragment on the item's page
   * @param number as printed; may be empty
   * @param kind what it is, in a word
   * @param mark such as 新; may be empty
   * @param summary may be empty
   * @param note what the reader must know of the record; may be empty
   * @param by who does it; none where that is said above
   * @param beside what it answers, and what answers it, each said to be so
   */
  record Node(
      String id,
      String number,
      String kind,
      Link name,
      String mark,
      Words summary,
      Words note,
      List<Link> by,
      List<Fact> beside,
      List<Node> parts) {

    public Node withBeside(List<Fact> facts) {
      return new Node(id, number, kind, name, mark, summary, note, by, List.copyOf(facts), parts);
    }

    public Node withBy(List<Link> links) {
      return new Node(id, number, kind, name, mark, summary, note, links, beside, parts);
    }
  }

  /** Items with their parts, read top down. */
  record Outline(List<Node> items) implements Block {
    @Override
    public String component() {
      return "outline";
    }
  }

  /**
   * Items down, parties across.
   *
   * @param corner the heading of the first column
   */
  record Matrix(String corner, List<Link> parties, List<MatrixRow> rows) implements Block {
    @Override
    public String component() {
      return "matrix";
    }
  }

  /**
   * @param cells one for each party: what it does about the item
   */
  record MatrixRow(String number, Link item, List<List<Node>> cells) {}

  /** Organisations below one another, with the items that are by each. */
  record Tree(List<Branch> branches) implements Block {
    @Override
    public String component() {
      return "tree";
    }
  }

  /**
   * @param kind the organisation's kind, in a word
   */
  record Branch(Link organisation, String kind, List<Node> items, List<Branch> below) {}

  /** Downloads of data that the page shows in another shape than a table. */
  record Downloads(String label, List<Download> items) implements Block {
    @Override
    public String component() {
      return "downloads";
    }
  }

  /**
   * A map of square tiles, each a link, in the units of its drawing.
   *
   * @param id unique on its page
   * @param title what is drawn
   * @param description what a reader who does not see it should know
   * @param skip the fragment of the section after the map, for readers who pass over its links
   * @param side of a tile
   * @param rules lines that part what lies apart, as an SVG path; empty where there are none
   * @param corner the free corner in which the legend fits, {@code bottom-left} and so on; empty
   *     where none is free
   */
  record TileMap(
      String id,
      String title,
      String description,
      String skip,
      int width,
      int height,
      int side,
      List<Tile> tiles,
      List<MapRegion> regions,
      String rules,
      String corner,
      List<Shade> legend)
      implements Block {
    @Override
    public String component() {
      return "tile-map";
    }
  }

  /**
   * @param shade from 1, the lightest, to 4; 0 for a tile without a figure, -1 for a negative one
   * @param label in one line or several
   * @param figure a single one, rounded where the tile has no room for all digits; none where there
   *     is no figure
   * @param text all that the tile says, in one sentence
   */
  record Tile(
      int x,
      int y,
      int shade,
      List<MapText> label,
      List<MapText> figure,
      String text,
      String href) {}

  /**
   * @param y of the line that the letters stand on
   */
  record MapText(int x, int y, String text) {}

  /**
   * @param whole the name where {@code text} is cut; else empty
   * @param before whether the name ends at {@code x}, since a tile follows, and else begins there
   */
  record MapRegion(int x, int y, String text, String whole, boolean before) {}

  record Shade(int shade, String label) {}

  /**
   * The same map in small, with some tiles marked.
   *
   * @param heading above it, of level 3; may be empty
   * @param title what the drawing says to those who do not see it
   * @param others the tiles that are not marked, as an SVG path
   * @param marked those that are
   * @param map where the large one is
   * @param note next to the link; may be empty
   */
  record SmallMap(
      String heading,
      String title,
      int width,
      int height,
      String others,
      String marked,
      Link map,
      String note)
      implements Block {
    @Override
    public String component() {
      return "small-map";
    }
  }

  /**
   * The box and the results of the search page, which a script fills.
   *
   * @param index the folder of the search index, with a slash at its end
   */
  record Search(String index) implements Block {
    @Override
    public String component() {
      return "search-results";
    }
  }

  /** Terms with what they mean. */
  record Terms(List<Term> items) implements Block {
    @Override
    public String component() {
      return "terms";
    }
  }

  /**
   * @param id its fragment
   * @param others the name in the site's other languages
   * @param reading of the Japanese name, in hiragana
   * @param also other written forms
   */
  record Term(
      String id,
      Words name,
      List<Words> others,
      String reading,
      List<String> also,
      Words definition,
      List<Link> see) {}

  /**
   * What happened or is planned, in order of time.
   *
   * @param title what it shows; may be empty
   * @param axis on which it is drawn; none where too little has a year
   */
  record Timeline(String title, List<Moment> moments, List<MonthAxis> axis) implements Block {
    @Override
    public String component() {
      return "timeline";
    }
  }

  /**
   * One thing on a time line.
   *
   * @param when the year as a reader sees it
   * @param placed whether the thing bears no year itself and stands where it does by what it cites
   * @param note small beneath; may be empty
   * @param places on the axis; none where nothing tells its place
   */
  record Moment(String when, boolean placed, Link what, Words note, List<MonthAxis.Place> places) {}
}
