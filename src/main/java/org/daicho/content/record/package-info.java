/** Nodes into records: a reader for each kind, over the fields of a mapping. */
package org.daicho.content.record;
