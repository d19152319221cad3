package org.daicho.model;

import java.util.List;
import java.util.Optional;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * A body that runs or pays for programmes, or an office within one.
 *
 * @param reading the name in hiragana, by which Japanese lists are ordered; empty where unknown
 * @param type a term of the vocabulary {@code organisation-kind}
 * @param code the local government's code, where it is one
 * @param covers of a branch: the municipalities it is for
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
    Text summary)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.ORGANISATION;
  }
}
