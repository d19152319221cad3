/** The pages of which a site has one each: home, search, notes, comparison, translations. */
package org.daicho.page.site;
