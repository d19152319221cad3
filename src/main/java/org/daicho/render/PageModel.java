package org.daicho.render;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Words;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Page;
import org.daicho.view.Table;

/**
 * What the templates of a page see besides what {@link PlaceModel} holds.
 *
 * <ul>
 *   <li>{@code page}, the {@link Page}
 *   <li>{@code words(words)}, {@code title(words)}, {@code link(link)}, {@code figure(cell)}, see
 *       {@link Inline}, and {@code day(cell)}; {@code text(words)}, words of a sentence and {@code
 *       prose(words)}, a text in Markdown, both with {@link TermLinks}
 *   <li>{@code shape(block)}, how the table of some figures is drawn, a {@link TableShape}; {@code
 *       rows(shape, rows)}, those of its rows
 *   <li>{@code <@content/>}, in the layout: what {@code pages/} has for this kind of page
 *   <li>{@code <@component name="…"/>}, prints a component
 *   <li>{@code <@part name="…"/>}, prints one that is the same on all pages in this place; it sees
 *       only what {@link PlaceModel} holds
 *   <li>{@code <@blocks of=…/>}, prints blocks, each by the component of its name, which finds it
 *       as {@code block}
 * </ul>
 */
final class PageModel implements TemplateHashModel {
  private static final String BLOCK = "block";

  private final SiteModel site;
  private final Page page;
  private final PlaceModel place;
  private final Inline inline;
  private final TermLinks terms;

  PageModel(SiteModel site, Page page, PlaceModel place) {
    this.site = site;
    this.page = page;
    this.place = place;
    this.inline = new Inline(place);
    this.terms = place.terms();
  }

  @Override
  public TemplateModel get(String name) {
    return switch (name) {
      case "page" -> new RecordModel(page);
      case "words" ->
          (TemplateMethodModelEx)
              a -> html(out -> inline.words(Arguments.only(name, a, Words.class), out));
      case "title" ->
          (TemplateMethodModelEx)
              a -> html(out -> out.append(inline.title(Arguments.only(name, a, Words.class))));
      case "link" ->
          (TemplateMethodModelEx)
              a -> html(out -> inline.link(Arguments.only(name, a, Link.class), out));
      case "figure" ->
          (TemplateMethodModelEx)
              a -> html(out -> inline.figure(Arguments.only(name, a, Table.Cell.class), out));
      case "day" ->
          (TemplateMethodModelEx)
              a -> html(out -> Inline.day(Arguments.only(name, a, Table.Cell.class), out));
      case "text" -> (TemplateMethodModelEx) this::text;
      case "prose" -> (TemplateMethodModelEx) this::prose;
      case "rows" -> (TemplateMethodModelEx) this::rows;
      case "shape" -> (TemplateMethodModelEx) this::shape;
      case "content" -> (TemplateDirectiveModel) this::content;
      case "component" -> (TemplateDirectiveModel) this::component;
      case "part" -> (TemplateDirectiveModel) this::part;
      case "blocks" -> (TemplateDirectiveModel) this::blocks;
      default -> place.get(name);
    };
  }

  private interface Printer {
    void print(StringBuilder html) throws TemplateException, IOException;
  }

  private static TemplateModel html(Printer printer) throws TemplateModelException {
    try {
      StringBuilder html = new StringBuilder();
      printer.print(html);
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
    } catch (TemplateModelException e) {
      throw e;
    } catch (TemplateException | IOException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private TemplateModel prose(List<?> arguments) throws TemplateModelException {
    Words words = Arguments.only("prose", arguments, Words.class);
    return html(out -> out.append(withTerms(words, Markdown.toHtml(words.value(), this::address))));
  }

  private TemplateModel text(List<?> arguments) throws TemplateModelException {
    Words words = Arguments.only("text", arguments, Words.class);
    return html(
        out -> {
          StringBuilder plain = new StringBuilder();
          inline.words(words, plain);
          out.append(withTerms(words, plain.toString()));
        });
  }

  /** The glossary is in the page's language, and so are the words that lead there. */
  private String withTerms(Words words, String html) {
    return words.lang().equals(page.lang()) ? terms.link(html) : html;
  }

  private Optional<String> address(RecordLink link) {
    return site.links()
        .path(page.lang(), link.folder(), link.id())
        .map(path -> place.root() + path + link.fragment());
  }

  private TemplateModel shape(List<?> arguments) throws TemplateModelException {
    Block.Figures figures = Arguments.only("shape", arguments, Block.Figures.class);
    return new RecordModel(
        TableShape.of(figures.table(), place.messages(), figures.charts().isEmpty()));
  }

  private TemplateModel rows(List<?> arguments) throws TemplateModelException {
    TableShape shape = Arguments.only("rows", arguments, TableShape.class);
    List<TableShape.ShapedRow> rows =
        Arguments.list("rows", arguments, 1, TableShape.ShapedRow.class);
    return html(out -> new TableRows(inline, shape, out).print(rows));
  }

  private void content(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    environment.include(site.templates().page(page.template()));
  }

  private void component(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    environment.include(site.templates().component(name(parameters)));
  }

  private void part(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    environment.getOut().write(place.part(name(parameters)));
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
      environment.include(site.templates().component(block.component()));
    }
    environment.setVariable(BLOCK, outer);
  }

  private static String name(Map<?, ?> parameters) throws TemplateModelException {
    if (parameters.get("name") instanceof TemplateScalarModel name) {
      return name.getAsString();
    }
    throw new TemplateModelException("a component needs a `name=`");
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
