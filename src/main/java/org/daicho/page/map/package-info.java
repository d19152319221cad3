/** Maps of tiles: what is counted on them, and how they are drawn. */
package org.daicho.page.map;
