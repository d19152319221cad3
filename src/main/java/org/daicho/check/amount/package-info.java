/** Rules about amounts and targets, line by line and added up against what the source prints. */
package org.daicho.check.amount;
