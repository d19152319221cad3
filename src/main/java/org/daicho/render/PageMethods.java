package org.daicho.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.html.Utf8Writer;
import org.daicho.model.value.Words;
import org.daicho.render.table.TableShape;
import org.daicho.render.template.Arguments;
import org.daicho.render.template.Markup;
import org.daicho.render.template.RecordModel;
import org.daicho.render.theme.Templates;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.TableBlock;

/**
 * What the templates of pages can call, where it is the same for all pages in a place; {@link
 * PageModel} says what each does. It is made once a place, since every page calls them often.
 */
final class PageMethods {
  private static final String BLOCK = "block";

  private final Templates templates;
  private final PlaceModel place;
  private final Inline inline;
  private final InlineMethod<Words> words;
  private final Map<String, TemplateModel> all = new HashMap<>();

  PageMethods(Templates templates, PlaceModel place) {
    this.templates = templates;
    this.place = place;
    this.inline = new Inline(place);
    this.words = new InlineMethod<>("words", Words.class, inline, Inline::words);
    all.put("words", words);
    all.put("title", new InlineMethod<>("title", Words.class, inline, Inline::title));
    all.put("name", new InlineMethod<>("name", Link.class, inline, Inline::name));
    all.put("link", new InlineMethod<>("link", Link.class, inline, Inline::link));
    all.put("figure", new InlineMethod<>("figure", Table.Cell.class, inline, Inline::figure));
    all.put("day", new InlineMethod<>("day", Table.Cell.class, inline, Inline::day));
    all.put("shape", (TemplateMethodModelEx) this::shape);
    all.put("rows", (TemplateMethodModelEx) this::rows);
    all.put("component", (TemplateDirectiveModel) this::component);
    all.put("part", (TemplateDirectiveModel) this::part);
    all.put("blocks", (TemplateDirectiveModel) this::blocks);
  }

  PlaceModel place() {
    return place;
  }

  /** Null where there is none of that name. */
  TemplateModel get(String name) {
    return all.get(name);
  }

  Markup words(Words value) {
    return words.of(value);
  }

  private TemplateModel shape(List<?> arguments) throws TemplateModelException {
    TableBlock figures = Arguments.only("shape", arguments, TableBlock.class);
    return new RecordModel(
        TableShape.of(
            figures.table(),
            place.messages(),
            // A bar is measured against all rows.
            figures.charts().isEmpty() && figures.pages().isEmpty()));
  }

  private TemplateModel rows(List<?> arguments) throws TemplateModelException {
    TableShape shape = Arguments.only("rows", arguments, TableShape.class);
    List<TableShape.ShapedRow> rows =
        Arguments.list("rows", arguments, 1, TableShape.ShapedRow.class);
    return new Markup() {
      @Override
      public void print(Utf8Writer html) throws TemplateException, IOException {
        new TableRows(inline, shape, html).print(rows);
      }
    };
  }

  private void component(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    environment.include(templates.component(name(parameters)));
  }

  private void part(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    place.part(name(parameters)).printTo(environment.getOut());
  }

  private void blocks(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    if (!(parameters.get("of") instanceof TemplateSequenceModel blocks)) {
      throw new TemplateModelException("`blocks` needs `of=` with a list of blocks");
    }
    // A block may hold blocks, so the outer one is put back in the end.
    TemplateModel outer = environment.getCurrentNamespace().get(BLOCK);
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof RecordModel model && model.record() instanceof Block block)) {
        throw new TemplateModelException("`blocks` needs `of=` with a list of blocks");
      }
      environment.setVariable(BLOCK, model);
      environment.include(templates.component(block.component()));
    }
    environment.setVariable(BLOCK, outer);
  }

  private static String name(Map<?, ?> parameters) throws TemplateModelException {
    if (parameters.get("name") instanceof TemplateScalarModel name) {
      return name.getAsString();
    }
    throw new TemplateModelException("a component needs a `name=`");
  }
}
