/** How files of data are written: CSV for machines and for Excel, JSON, the cells of a figure. */
package org.daicho.export.format;
