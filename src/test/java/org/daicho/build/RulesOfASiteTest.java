package org.daicho.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.check.Rules;
import org.daicho.check.rule.Rule;
import org.daicho.check.text.Texts;
import org.daicho.model.Site;
import org.junit.jupiter.api.Test;

class RulesOfASiteTest {
  @Test
  void every_check_that_a_site_may_adjust_is_one_that_runs() {
    Set<String> codes =
        Stream.concat(
                Rules.ALL.stream().map(Rule::code),
                Stream.concat(
                    Texts.CODES.stream(), Stream.of("cut-text", "image-location", "unused-image")))
            .collect(Collectors.toSet());

    assertEquals(
        List.of(), Site.ADJUSTABLE.keySet().stream().filter(c -> !codes.contains(c)).toList());
  }
}
