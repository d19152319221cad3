/**
 * What every rule works with: how it reports, which records can be relied on, and what records
 * confirm to be printed so.
 */
package org.daicho.check.rule;
