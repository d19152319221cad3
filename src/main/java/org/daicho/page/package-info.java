/**
 * Every page of a site, with its title; what a page is made of is a value of {@link
 * org.daicho.view}. The packages beneath make pages by what they are about.
 */
package org.daicho.page;
