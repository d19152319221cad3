/**
 * The shape of a table in HTML: heads over several columns, bodies, bars, and whether it stays a
 * table on the narrowest phone.
 */
package org.daicho.render.table;
