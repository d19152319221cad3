/** The tables of pages as CSV and JSON, the same as shown. */
package org.daicho.export.table;
