/** Rules about a record by itself and among those of its kind: dates, numbers, sources, forms. */
package org.daicho.check.record;
