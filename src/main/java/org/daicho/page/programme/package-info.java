/** Programmes: their own pages and the tables that list them. */
package org.daicho.page.programme;
