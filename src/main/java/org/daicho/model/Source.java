package org.daicho.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * A published document that records were made from.
 *
 * @param organisation who published it
 * @param fiscalYear the year it is for; absent where the document bears none
 * @param published when it was
 * @param url where it was found
 * @param accessed when it was found there
 * @param archived where an archive keeps it as it was
 * @param licence under which terms it may be used
 * @param note what a reader must know of it; may be empty
 * @param holds what the document holds, as counted in it
 */
public record Source(
    Id id,
    Text name,
    Text body,
    Id organisation,
    Optional<FiscalYear> fiscalYear,
    Optional<When> published,
    Optional<WebAddress> url,
    Optional<LocalDate> accessed,
    Optional<WebAddress> archived,
    Optional<Licence> licence,
    Text note,
    List<Holding> holds)
    implements Entry {
  public static final Field<Source, Text> NAME = Field.text("name", "資料名", "Title", Source::name);
  public static final Field<Source, Optional<Id>> ORGANISATION =
      Field.reference(
          Kind.ORGANISATION,
          "organisation",
          "公表主体",
          "Publisher",
          s -> Optional.of(s.organisation()));
  public static final Field<Source, Optional<FiscalYear>> FISCAL_YEAR =
      Field.year("fiscal-year", "年度", "Fiscal year", Source::fiscalYear);
  public static final Field<Source, Optional<When>> PUBLISHED =
      Field.when("published", "公表日", "Published", Source::published);
  public static final Field<Source, Optional<WebAddress>> URL =
      Field.address("url", "資料のURL", "Address of the document", Source::url).searched();
  public static final Field<Source, Optional<LocalDate>> ACCESSED =
      Field.day("accessed", "閲覧日", "Accessed", Source::accessed);
  public static final Field<Source, Optional<WebAddress>> ARCHIVED =
      Field.address("archived", "保存された写しのURL", "Address of an archived copy", Source::archived)
          .searched();
  public static final Field<Source, Optional<Licence>> LICENCE =
      Field.parts(
          "licence",
          Source::licence,
          (licence, path, to) -> licence.ifPresent(l -> l.addTo(path, to)));
  public static final Field<Source, Text> NOTE = Field.text("note", "資料の注記", "Note", Source::note);
  public static final Field<Source, List<Holding>> HOLDS =
      Field.parts("holds", Source::holds, Contents.each(Holding::addTo));

  public static final List<Field<Source, ?>> FIELDS =
      List.of(
          NAME,
          ORGANISATION,
          FISCAL_YEAR,
          PUBLISHED,
          URL,
          ACCESSED,
          ARCHIVED,
          LICENCE,
          NOTE,
          HOLDS);

  @Override
  public Kind kind() {
    return Kind.SOURCE;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  /**
   * Under which terms a document may be used.
   *
   * @param name as its publisher calls it
   * @param url where they stand; absent where they have no address
   */
  public record Licence(Text name, Optional<WebAddress> url) {
    public static final Field<Licence, Text> NAME =
        Field.text("name", "利用条件", "Licence", Licence::name);
    public static final Field<Licence, Optional<WebAddress>> URL =
        Field.address("url", "利用条件のURL", "Address of the licence", Licence::url);
    public static final List<Field<Licence, ?>> FIELDS = List.of(NAME, URL);

    void addTo(String path, Contents to) {
      to.fields(path + ".", this, FIELDS);
    }
  }
}
