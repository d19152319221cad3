/**
 * A built site, read again from its files and held to what a site must keep. The only package that
 * knows jsoup.
 *
 * <p>It knows nothing of records, themes or builds: what it reads is any folder of pages, so it
 * also finds what a site's own theme or a hand on the server did wrong. {@link
 * org.daicho.sitecheck.PageReader} takes from each page the few facts that the rules look at
 * ({@link org.daicho.sitecheck.PageFacts}) and reports what the page shows by itself; a rule a file
 * then looks at all pages together.
 */
package org.daicho.sitecheck;
