/** The pages of plans, organisations and sources. */
package org.daicho.page.record;
