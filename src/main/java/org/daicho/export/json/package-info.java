/** Each record, and the whole catalogue, as JSON. */
package org.daicho.export.json;
