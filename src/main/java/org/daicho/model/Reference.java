package org.daicho.model;

import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * One record's mention of another record or of a vocabulary's term.
 *
 * @param path where it stands in the record, e.g. {@code lines[2].programme}
 * @param kind of the record mentioned; {@link Kind#VOCABULARY} for a term
 * @param vocabulary of a term; absent for a record
 */
public record Reference(String path, Kind kind, Optional<Id> vocabulary, Id id) {}
