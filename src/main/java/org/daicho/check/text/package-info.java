/** What texts say: their Markdown, the links and the images in them. */
package org.daicho.check.text;
