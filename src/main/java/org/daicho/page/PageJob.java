package org.daicho.page;

import java.util.function.Function;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.view.page.PageSet;

/**
 * Pages that are made together, when they are asked for.
 *
 * @param id tells the job from all others of the site: the path of its first page
 * @param title of the first page: it depends on the names of all others
 * @param pages makes them from a catalogue, which may note what they ask of it
 */
public record PageJob(String id, String title, Function<Catalogue, PageSet> pages) {}
