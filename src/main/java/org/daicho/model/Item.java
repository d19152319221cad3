package org.daicho.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * Something that a plan says besides its programmes: an item of an agreement, an issue, a
 * direction, a measure, an initiative. It has parts, to any depth, each with an address of its own.
 *
 * @param plan that says it
 * @param root the item itself, as the outermost part; its id is the record's
 * @param source absent where the plan's serves
 */
public record Item(Id id, Text body, Id plan, Part root, Optional<Provenance> source)
    implements Entry {
  public static final Field<Item, Optional<Id>> PLAN =
      Field.reference(Kind.PLAN, "plan", "計画", "Plan", i -> Optional.of(i.plan()));
  public static final Field<Item, Optional<Provenance>> SOURCE = Field.source(Item::source);

  /** Its own, with those of the outermost part. */
  public static final List<Field<Item, ?>> FIELDS = fields();

  private static List<Field<Item, ?>> fields() {
    List<Field<Item, ?>> fields = new ArrayList<>();
    fields.add(PLAN);
    Part.FIELDS.forEach(field -> fields.add(field.within(Item::root)));
    fields.add(SOURCE);
    return List.copyOf(fields);
  }

  @Override
  public Kind kind() {
    return Kind.ITEM;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  @Override
  public Text name() {
    return root.name();
  }

  /** The item and all its parts, in the order of the document. */
  public List<Part> all() {
    List<Part> all = new ArrayList<>();
    add(root, all);
    return all;
  }

  private static void add(Part part, List<Part> all) {
    all.add(part);
    part.parts().forEach(p -> add(p, all));
  }

  /**
   * @param id unique within the record, and permanent: it is the part's fragment
   * @param type a term of the vocabulary {@code item-kind}
   * @param number as printed; may be empty
   * @param by the organisations that do it; what a part leaves out is its parent's
   * @param themes terms of the vocabulary {@code theme}; likewise
   * @param answers other items of the plan that this is the answer to
   * @param mark a term of the vocabulary {@code mark}, such as 新
   * @param summary in the catalogue's own words; may be empty
   * @param note what a reader must know of the record; may be empty
   */
  public record Part(
      Id id,
      Id type,
      String number,
      Text name,
      List<Id> by,
      List<Id> themes,
      List<Id> answers,
      Optional<Id> mark,
      Text summary,
      Text note,
      List<Part> parts) {
    public static final Field<Part, Text> NAME = Field.text("name", "名称", "Name", Part::name);
    public static final Field<Part, Optional<Id>> TYPE =
        Field.term(Vocabulary.ITEM_KIND, "kind", "種別", "Kind", (Part p) -> Optional.of(p.type()))
            .inDataAs("type");
    public static final Field<Part, String> NUMBER =
        Field.line("number", "番号", "Number", Part::number);
    public static final Field<Part, List<Id>> BY =
        Field.references(Kind.ORGANISATION, "by", "実施主体", "By", Part::by);
    public static final Field<Part, List<Id>> THEMES =
        Field.terms(Vocabulary.THEME, "themes", "テーマ", "Themes", Part::themes);
    public static final Field<Part, List<Id>> ANSWERS =
        Field.references(Kind.ITEM, "answers", "応える項目", "Items that it answers", Part::answers);
    public static final Field<Part, Optional<Id>> MARK =
        Field.term(Vocabulary.MARK, "mark", "印", "Mark", Part::mark);
    public static final Field<Part, Text> SUMMARY =
        Field.text("summary", "概要", "Summary", Part::summary);
    public static final Field<Part, Text> NOTE = Field.text("note", "注記", "Note", Part::note);
    public static final Field<Part, Part> PARTS =
        Field.parts("parts", part -> part, Part::addParts);

    public static final List<Field<Part, ?>> FIELDS =
        List.of(NAME, TYPE, NUMBER, BY, THEMES, ANSWERS, MARK, SUMMARY, NOTE, PARTS);

    private void addParts(String path, Contents to) {
      for (int i = 0; i < parts.size(); i++) {
        to.fields(path + "[" + i + "].", parts.get(i), parts.get(i).own(this));
      }
    }

    /** What a part takes over from its parent is the parent's. */
    private List<Field<Part, ?>> own(Part parent) {
      return FIELDS.stream()
          .filter(f -> f != BY && f != THEMES || !f.of(this).equals(f.of(parent)))
          .toList();
    }
  }
}
