/**
 * Values without an identity: ids, texts in several languages, figures and their states, sums,
 * money, dates and fiscal years. They know no record.
 */
package org.daicho.model.value;
