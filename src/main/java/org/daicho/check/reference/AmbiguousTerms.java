package org.daicho.check.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;

/** What is written alike is explained once: otherwise nobody could say where it leads. */
public final class AmbiguousTerms implements Rule {
  @Override
  public String code() {
    return "ambiguous-term";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    for (Lang lang : catalogue.site().languages()) {
      Map<String, GlossaryTerm> owners = new HashMap<>();
      findings.each(catalogue.glossary(), term -> check(term, lang, owners, findings));
    }
  }

  private static void check(
      GlossaryTerm term, Lang lang, Map<String, GlossaryTerm> owners, Findings findings) {
    Set<String> own = new HashSet<>();
    List<String> also = term.also().getOrDefault(lang, List.of());
    for (String form : term.forms(lang)) {
      boolean again = !own.add(form);
      GlossaryTerm owner = again ? term : owners.putIfAbsent(form, term);
      if (owner != null) {
        int index = again ? also.lastIndexOf(form) : also.indexOf(form);
        boolean isName = !again && term.name().get(lang).filter(form::equals).isPresent();
        findings.report(
            term,
            isName || index < 0 ? "name." + lang : "also." + lang + "[" + index + "]",
            "`"
                + form
                + "` stands for "
                + (again ? "this term already" : "`" + owner.id() + "` too"),
            again ? "delete it here" : "explain both in one record, or tell them apart in writing");
      }
    }
  }
}
