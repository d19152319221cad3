package org.daicho.view.block;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.Link;

/** Terms with what they mean. */
public record TermsBlock(List<Term> items) implements Block {

  /**
   * @param id its fragment
   * @param others the name in the site's other languages
   * @param reading of the Japanese name, in hiragana
   * @param also other written forms
   * @param facts what else is recorded of it
   */
  public record Term(
      String id,
      Words name,
      List<Words> others,
      String reading,
      List<String> also,
      Words definition,
      List<Link> see,
      List<FactsBlock.Fact> facts) {}
}
