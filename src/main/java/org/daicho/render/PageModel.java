package org.daicho.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.markdown.Markdown;
import org.daicho.markdown.RecordLink;
import org.daicho.markdown.Surroundings;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.render.table.TableShape;
import org.daicho.render.template.Arguments;
import org.daicho.render.template.Markup;
import org.daicho.render.template.RecordModel;
import org.daicho.view.Paths;
import org.daicho.view.block.ProseBlock;
import org.daicho.view.page.Page;
import org.daicho.wording.Messages;

/**
 * What the templates of a page see besides what {@link PlaceModel} holds; most of it is in {@link
 * PageMethods}.
 *
 * <ul>
 *   <li>{@code page}, the {@link Page}
 *   <li>{@code words(words)}, {@code title(words)}, {@code link(link)}, {@code name(link)}, {@code
 *       figure(cell)}, see {@link Inline}, and {@code day(cell)}; {@code text(words)}, words of a
 *       sentence and {@code prose(block)}, a text in Markdown with its images, or {@code
 *       prose(words)}, one without, both with {@link TermLinks}
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
public final class PageModel implements TemplateHashModel {
  private final SiteModel site;
  private final Page page;
  private final PlaceModel place;
  private final PageMethods methods;
  private final TermLinks terms;
  private final RecordModel wrapped;
  private boolean hasContent;

  /** Of headings of the texts on the page. */
  private final Set<String> ids = new HashSet<>();

  PageModel(SiteModel site, Page page, PageMethods methods) {
    this.site = site;
    this.page = page;
    this.place = methods.place();
    this.methods = methods;
    this.terms = place.terms();
    this.wrapped = new RecordModel(page);
  }

  @Override
  public TemplateModel get(String name) {
    return switch (name) {
      case "page" -> wrapped;
      case "text" -> (TemplateMethodModelEx) this::text;
      case "prose" -> (TemplateMethodModelEx) this::prose;
      case "content" -> (TemplateDirectiveModel) this::content;
      default -> {
        TemplateModel method = methods.get(name);
        yield method != null ? method : place.get(name);
      }
    };
  }

  private Markup prose(List<?> arguments) throws TemplateModelException {
    ProseBlock text =
        !arguments.isEmpty()
                && arguments.get(0) instanceof RecordModel model
                && model.record() instanceof ProseBlock block
            ? block
            : new ProseBlock(Arguments.only("prose", arguments, Words.class));
    Words words = text.markdown();
    String html = Markdown.toHtml(words.value(), new OnPage(words.lang(), text.record()));
    return Markup.of(hasTerms(words) ? terms.link(html) : html);
  }

  private Markup text(List<?> arguments) throws TemplateModelException {
    Words words = Arguments.only("text", arguments, Words.class);
    Markup plain = methods.words(words);
    return hasTerms(words) ? Markup.of(terms.link(plain.html())) : plain;
  }

  /** The glossary is in the page's language, and so are the words that lead there. */
  private boolean hasTerms(Words words) {
    return words.lang().equals(page.lang()) && !terms.isEmpty();
  }

  /** This page around a text in a language. */
  private final class OnPage implements Surroundings {
    private final Lang lang;
    private final Optional<EntryKey> record;

    OnPage(Lang lang, Optional<EntryKey> record) {
      this.lang = lang;
      this.record = record;
    }

    @Override
    public Optional<String> address(RecordLink link) {
      return site.links().address(page.lang(), link).map(address -> place.root() + address);
    }

    @Override
    public Optional<Picture> picture(String file) {
      return record
          .flatMap(key -> site.links().image(key, lang, file))
          .map(i -> new Picture(place.root() + Paths.image(i), i.width(), i.height()));
    }

    @Override
    public String id(String wanted) {
      String id = wanted;
      for (int i = 2; !ids.add(id); i++) {
        id = wanted + "_" + i;
      }
      return id;
    }

    @Override
    public String label(String what, int number) {
      Messages messages = site.theme().messages(lang);
      return messages.get("prose-" + what, number);
    }
  }

  private void content(
      Environment environment, Map<?, ?> parameters, TemplateModel[] variables, Object body)
      throws TemplateException, IOException {
    hasContent = true;
    environment.include(site.templates().page(page.kind()));
  }

  /** Whether the layout has printed what stands between header and footer. */
  boolean hasContent() {
    return hasContent;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
