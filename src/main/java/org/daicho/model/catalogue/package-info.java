/**
 * All records of a catalogue, how they belong together, and what their figures add up to; also how
 * far their texts are translated.
 */
package org.daicho.model.catalogue;
