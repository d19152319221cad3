/** Rules about what records say of one another: whether it exists, and whether it is used. */
package org.daicho.check.reference;
