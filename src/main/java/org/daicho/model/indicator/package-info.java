/** Values of indicators as documents print them, and whether targets are met. */
package org.daicho.model.indicator;
