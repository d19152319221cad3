/** What a page is: its heading, its sections of blocks, and the frame around it. */
package org.daicho.view.page;
