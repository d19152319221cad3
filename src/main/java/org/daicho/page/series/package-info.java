/**
 * What is known of a programme over its years: its account, its indicators, its names, and the
 * documents.
 */
package org.daicho.page.series;
