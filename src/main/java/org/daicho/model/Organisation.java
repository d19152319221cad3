package org.daicho.model;

import java.util.List;
import java.util.Optional;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * A body that runs or pays for programmes, or an office within one.
 *
 * @param reading the name in hiragana, by which Japanese lists are ordered; empty where unknown
 * @param type a term of the vocabulary {@code organisation-kind}
 * @param code the local government's code, where it is one
 * @param covers of a branch: the municipalities it is for
 * @param lineage what it came from and what became of it
 * @param url its own page on the web
 * @param contact its address, telephone and the like, as it gives them; may be empty
 */
public record Organisation(
    Id id,
    Text name,
    Text body,
    String reading,
    Id type,
    Optional<AreaCode> code,
    Optional<Id> parent,
    List<Id> covers,
    Lineage lineage,
    Optional<WebAddress> url,
    Text contact,
    Text summary)
    implements Entry {
  public static final Field<Organisation, Text> NAME =
      Field.text("name", "名称", "Name", Organisation::name);
  public static final Field<Organisation, String> READING =
      Field.line("reading", "よみ", "Reading in hiragana", Organisation::reading);
  public static final Field<Organisation, Optional<Id>> TYPE =
      Field.term(
              Vocabulary.ORGANISATION_KIND,
              "kind",
              "種別",
              "Kind",
              (Organisation o) -> Optional.of(o.type()))
          .inDataAs("type");
  public static final Field<Organisation, String> CODE =
      Field.line(
              "code",
              "全国地方公共団体コード",
              "Local government code",
              (Organisation o) -> o.code().map(AreaCode::digits).orElse(""))
          .searched();
  public static final Field<Organisation, Optional<Id>> PARENT =
      Field.reference(Kind.ORGANISATION, "parent", "上位の組織", "Parent", Organisation::parent);
  public static final Field<Organisation, List<Id>> COVERS =
      Field.references(
          Kind.ORGANISATION, "covers", "対象とする区市町村", "Municipalities covered", Organisation::covers);
  public static final Field<Organisation, List<Id>> FOLLOWS =
      Lineage.follows(Kind.ORGANISATION, Organisation::lineage);
  public static final Field<Organisation, Optional<Lineage.Ended>> ENDED =
      Lineage.ended(Kind.ORGANISATION, Organisation::lineage);
  public static final Field<Organisation, List<Id>> FORMER_IDS =
      Lineage.formerIds(Organisation::lineage);
  public static final Field<Organisation, Optional<WebAddress>> URL =
      Field.address("url", "ウェブページ", "Web page", Organisation::url).searched().listed();
  public static final Field<Organisation, Text> CONTACT =
      Field.text("contact", "問合せ", "Contact", Organisation::contact).listed();
  public static final Field<Organisation, Text> SUMMARY =
      Field.text("summary", "概要", "Summary", Organisation::summary);

  public static final List<Field<Organisation, ?>> FIELDS =
      List.of(
          NAME,
          READING,
          TYPE,
          CODE,
          PARENT,
          COVERS,
          FOLLOWS,
          ENDED,
          FORMER_IDS,
          URL,
          CONTACT,
          SUMMARY);

  @Override
  public Kind kind() {
    return Kind.ORGANISATION;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }
}
