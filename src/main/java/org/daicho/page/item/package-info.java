/** Items of plans: their pages, and the trees and tables that list them. */
package org.daicho.page.item;
