package org.daicho.check.amount;

import java.util.Set;
import org.daicho.model.value.Id;

/**
 * What is wrong with amounts of one budget.
 *
 * @param path where in the budget
 * @param columns whose amounts cannot be relied on for it, so that no sum over them is compared
 */
record AmountFault(String path, Set<Id> columns, String message, String hint) {}
