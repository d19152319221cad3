package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the site of any catalogue. */
class EverySiteTest {
  @TempDir Path temp;

  static List<SampleCatalogues.Sample> samples() {
    return SampleCatalogues.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isBuilt(SampleCatalogues.Sample sample) throws IOException {
    Path project = sample.write(temp.resolve("project"));

    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));

    assertEquals(0, site.exit(), site.said());
  }
}
