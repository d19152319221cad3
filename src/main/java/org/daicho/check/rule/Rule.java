package org.daicho.check.rule;

import org.daicho.model.catalogue.Catalogue;

/** One thing that a catalogue must keep to. */
public interface Rule {

  /** The permanent name that its findings bear, e.g. {@code dangling-reference}. */
  String code();

  /** Reports everything in the catalogue that breaks the rule. */
  void check(Catalogue catalogue, Findings findings);
}
