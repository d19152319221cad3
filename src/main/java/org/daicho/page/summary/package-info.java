/**
 * Groups of programmes and what their figures add up to. A list of programmes is a {@code
 * ProgrammeSelection}, and so is each of its groups; selections look nothing up, they add up places
 * in the catalogue's {@link org.daicho.model.catalogue.ProgrammeFigures}, which all pages of all
 * languages share.
 */
package org.daicho.page.summary;
