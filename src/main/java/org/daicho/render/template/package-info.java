/** How templates see records and print markup: FreeMarker's side of a value. */
package org.daicho.render.template;
