/** The lists of each kind of record, of years and of the terms of vocabularies. */
package org.daicho.page.list;
