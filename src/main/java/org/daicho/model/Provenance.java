package org.daicho.model;

import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * Where a record comes from.
 *
 * @param document the source document's record
 * @param at where in the document; empty where the document is one piece
 */
public record Provenance(Id document, Text at) {}
