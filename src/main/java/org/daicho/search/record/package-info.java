/** What is searched and shown of each record. */
package org.daicho.search.record;
