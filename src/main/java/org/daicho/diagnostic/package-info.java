/** What is wrong, where, and how to mend it. */
package org.daicho.diagnostic;
