/** Numbers and lists of documents in few bytes. */
package org.daicho.search.format;
