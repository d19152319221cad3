/**
 * A theme's files: a chain of folders in which each file is taken from the first that has it, its
 * assets, messages, scripts and templates, and what is wrong with them.
 */
package org.daicho.render.theme;
