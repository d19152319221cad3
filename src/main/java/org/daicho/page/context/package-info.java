/**
 * What every maker of pages works with: the catalogue in one language, cells, tables, names that
 * differ within a list, and the builder that becomes a page.
 */
package org.daicho.page.context;
