/**
 * What every maker of pages works with: the catalogue in one language, cells, tables, names that
 * are told apart, and the draft that becomes a page.
 */
package org.daicho.page.context;
