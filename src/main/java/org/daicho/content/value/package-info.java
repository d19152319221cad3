/**
 * One value of a record out of a node: figures, dates, words per language, ids; what an editor most
 * likely meant where it cannot be read; and how that is reported.
 */
package org.daicho.content.value;
