/**
 * Programmes, plans, budgets, organisations and the other records, as facts.
 *
 * <p>Everything here is immutable and knows nothing of files, templates or HTML. A value that makes
 * no sense is refused at birth with an {@link java.lang.IllegalArgumentException}; {@code content}
 * turns what an editor wrote wrongly into diagnostics before it comes to that.
 */
package org.daicho.model;
