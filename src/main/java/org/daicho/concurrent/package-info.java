/** Work that runs side by side, in an order of results that no thread decides. */
package org.daicho.concurrent;
