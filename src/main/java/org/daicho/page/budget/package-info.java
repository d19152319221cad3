/** Budgets: their pages, with lines, funding, commitments and schedule. */
package org.daicho.page.budget;
