package org.daicho.page;

import java.util.function.Supplier;
import org.daicho.view.page.PageSet;

/**
 * Pages that are made together, when they are asked for.
 *
 * @param id tells the job from all others of the site, e.g. the path of its first page
 * @param title of the first page: it depends on the names of all others
 * @param reads what the pages are made from: as long as none of it changes, neither do they
 */
public record PageJob(String id, String title, Supplier<Reads> reads, Supplier<PageSet> pages) {}
