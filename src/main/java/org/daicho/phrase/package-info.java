/** Where a line of Japanese may break, which writes no spaces. */
package org.daicho.phrase;
