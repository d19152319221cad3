/**
 * The folder of content: which file is what, texts and images next to records, the ledger of
 * translations, and where in a file a field of a record stands.
 */
package org.daicho.content.folder;
