/**
 * The theme's words: messages with their plural forms, and figures as each language writes them.
 */
package org.daicho.wording;
