/** Rules about texts that are missing in a language, or older than their source. */
package org.daicho.check.translation;
