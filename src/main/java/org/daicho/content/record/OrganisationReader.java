package org.daicho.content.record;

import java.text.Normalizer;
import java.util.Optional;
import org.daicho.diagnostic.Location;
import org.daicho.model.Entry;
import org.daicho.model.Organisation;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

final class OrganisationReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Organisation organisation =
        new Organisation(
            id,
            fields.requiredText(Organisation.NAME, "江東区"),
            body,
            fields.read(Organisation.READING),
            fields.requiredId(Organisation.TYPE, "special-ward"),
            code(fields),
            fields.read(Organisation.PARENT),
            fields.read(Organisation.COVERS),
            LineageReader.read(fields),
            fields.read(Organisation.URL),
            fields.read(Organisation.CONTACT),
            fields.read(Organisation.SUMMARY));
    fields.close();
    return organisation;
  }

  private static Optional<AreaCode> code(Fields fields) {
    Optional<Node.Scalar> scalar =
        fields.scalar(Organisation.CODE.name(), "a local government code");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String digits = scalar.get().text().strip();
    Location at = scalar.get().location();
    if (!digits.matches("\\d{6}")) {
      fields
          .reporter()
          .error(
              "area-code",
              at,
              "`code` is " + scalar.get().what() + ", which is not a local government code",
              codeHint(digits));
      return Optional.empty();
    }
    Optional<AreaCode> code = AreaCode.parse(digits);
    if (code.isEmpty()) {
      char check = AreaCode.checkDigit(digits);
      fields
          .reporter()
          .error(
              "check-digit",
              at,
              "the check digit of `" + digits + "` is wrong",
              "after `"
                  + digits.substring(0, 5)
                  + "` it is "
                  + check
                  + ": one of the digits is off");
    }
    return code;
  }

  /** A spreadsheet takes a code for a number, and a list of codes may lack their check digits. */
  private static String codeHint(String written) {
    String digits =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .replaceFirst("\\.0*$", "")
            .replaceAll("[\\s,\\p{Pd}]", "");
    String whole = digits.matches("\\d{5}") ? digits + AreaCode.checkDigit(digits + "0") : digits;
    return whole.matches("\\d{6}") && AreaCode.parse(whole).isPresent()
        ? "did you mean `" + whole + "`?"
        : "a 全国地方公共団体コード has six digits, such as `131083`";
  }
}
