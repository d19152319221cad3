/**
 * What is wrong with a catalogue as a whole: one rule a file.
 *
 * <p>A rule sees the whole catalogue and tells a {@link org.daicho.check.Findings} what it found, by
 * record and field; where that is in a file is looked up only then. Rules know nothing of each other,
 * and one mistake is told by one rule: a value that the content room could not read is inert, and a
 * rule that would stumble over it keeps quiet.
 */
package org.daicho.check;
