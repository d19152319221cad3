package org.daicho.build;

import java.util.HashMap;
import java.util.Map;
import org.daicho.concurrent.SideBySide;
import org.daicho.export.OpenData;
import org.daicho.export.ProfileFiles;
import org.daicho.export.TermNotes;
import org.daicho.model.Programme;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.page.Reads;
import org.daicho.page.site.ComparePage;
import org.daicho.search.index.SearchIndex;
import org.daicho.view.Paths;

/** What is no page: the search index, what the scripts of pages read, and open data. */
record DataOutputs(OutputContext context) {

  /** Hands them over. */
  void write() {
    search();
    browse();
    data();
  }

  /** One language's index after the other: each is made by all threads. */
  private void search() {
    for (Lang lang : context.languages()) {
      String key = context.keys().of(Paths.searchIndex(lang), Reads.everything());
      if (!context.isKept(key)) {
        context.guard(
            Paths.searchIndex(lang),
            () ->
                SearchIndex.of(context.catalogue(), context.messages(lang))
                    .files()
                    .forEach(file -> context.put(file.path(), file.bytes(), key)));
      }
    }
  }

  /** What the pages' scripts browse, compare and explain. */
  private void browse() {
    for (Lang lang : context.languages()) {
      String key = context.keys().of(Paths.browse(lang), Reads.records());
      if (!context.isKept(key)) {
        ComparePage.profiles(context.catalogue(), context.messages(lang)).stream()
            .flatMap(profiles -> ProfileFiles.of(profiles, lang, Paths.browse(lang)).stream())
            .forEach(file -> context.put(file.path(), file.bytes(), key));
        if (!context.catalogue().glossary().isEmpty()) {
          Output notes = TermNotes.of(context.catalogue(), lang, Paths.browse(lang));
          context.put(notes.path(), notes.bytes(), key);
        }
      }
    }
  }

  /** A programme's data are made from what its page is made from; the rest from everything. */
  private void data() {
    Map<String, Reads> reads = new HashMap<>();
    for (Programme programme : context.catalogue().programmes()) {
      reads.put(Paths.data(programme.key()), Reads.programme(context.catalogue(), programme));
    }
    SideBySide.forEach(
        OpenData.outputs(context.catalogue(), context.site().pictures()::of),
        file ->
            context.guard(
                file.path(),
                () -> {
                  Reads of = reads.getOrDefault(file.path(), Reads.everything());
                  String key = context.keys().of(file.path(), of);
                  if (!context.isKept(key)) {
                    context.put(file.path(), file.bytes(), key);
                  }
                }));
  }
}
