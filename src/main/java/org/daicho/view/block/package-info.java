/** What a page is made of: one file a block, with what only it holds. */
package org.daicho.view.block;
