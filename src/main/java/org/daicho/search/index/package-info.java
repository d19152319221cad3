/**
 * The index itself: what Lucene counted, read back and written in sorted ranges, each a classic
 * script.
 */
package org.daicho.search.index;
