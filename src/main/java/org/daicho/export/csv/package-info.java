/** The lists of records as CSV. */
package org.daicho.export.csv;
