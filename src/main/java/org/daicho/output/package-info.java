/** What everything makes and {@code publish} takes: a path within the site and its bytes. */
package org.daicho.output;
