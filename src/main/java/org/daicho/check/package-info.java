/**
 * What is wrong with a catalogue as a whole: one rule a file.
 *
 * <p>A rule sees the whole catalogue and reports to a {@link org.daicho.check.rule.Findings} what
 * it found, by record and field; where that is in a file is looked up only then.
 *
 * <p>One mistake is reported once. A value that {@code content} could not read is inert ({@link
 * org.daicho.content.value.ReportedGaps} knows what was reported), and a rule that would stumble
 * over it keeps quiet. Amounts are added up only where nothing is wrong with them ({@link
 * org.daicho.check.amount.SoundColumns}); a programme under the wrong plan is reported at the
 * budget and left aside elsewhere ({@link org.daicho.check.rule.Membership}); and where a whole
 * plan or column is off, that is reported once rather than in every line.
 */
package org.daicho.check;
