package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.RealSite;
import org.daicho.testing.SamplePages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which is that of the W3C, finds no error in the pages and style sheets. */
class MarkupTest {
  /**
   * What the checker takes for a mistake, being older than SVG 2, CSS Grid 2 and CSS Containment 3.
   */
  private static final List<String> NEWER =
      List.of(
          "“vector-effect” doesn't exist",
          "“subgrid” is not a “grid-template-columns” value",
          "“container-type” doesn't exist",
          "Unrecognized at-rule “@container”");

  private static final Findings FINDINGS = new Findings();
  private static SimpleDocumentValidator checker;

  @BeforeAll
  static void open() throws Exception {
    checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", FINDINGS);
    checker.setUpValidatorAndParsers(FINDINGS, false, false);
  }

  @Test
  void every_kind_of_page_is_valid_html() throws IOException, SAXException {
    BuiltSite site = RealSite.get();
    checker.checkHtmlFile(site.folder().resolve("index.html").toFile(), true);
    for (String lang : List.of("ja", "en")) {
      for (String path : SamplePages.of(site, lang)) {
        checker.checkHtmlFile(site.folder().resolve(lang).resolve(path).toFile(), true);
      }
    }
    assertEquals(List.of(), FINDINGS.taken());
  }

  @Test
  void every_style_sheet_is_valid_css() throws IOException, SAXException {
    BuiltSite site = RealSite.get();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".css")) {
        checker.checkCssFile(site.folder().resolve(path).toFile(), true);
      }
    }
    assertEquals(
        List.of(),
        FINDINGS.taken().stream().filter(f -> NEWER.stream().noneMatch(f::contains)).toList());
  }

  /**
   * Errors as {@code file:line:column message}; what is info or warning is the checker's advice.
   */
  private static final class Findings implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();

    List<String> taken() {
      List<String> taken = List.copyOf(errors);
      errors.clear();
      return taken;
    }

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      String file = e.getSystemId().replaceFirst(".*/site/", "");
      errors.add(file + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
