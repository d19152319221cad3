/**
 * Values without an identity: ids, texts in several languages, figures and their states, sums, and
 * money. They know no record. Nothing else knows the currency.
 */
package org.daicho.model.value;
