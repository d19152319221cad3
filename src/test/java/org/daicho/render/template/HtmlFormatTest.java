package org.daicho.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.daicho.html.Utf8Writer;
import org.daicho.render.theme.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To a template, our HTML is what FreeMarker's own is. */
class HtmlFormatTest {
  private static final String TEXT = "<b title='a \"b\"'>吉野𠮷 & é</b>";

  record Values(String text, Object html) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${text}",
        "${html} ${text} ${html}",
        "${html + text + '<'}",
        "<#assign x>${html}, ${text}</#assign>${x}${x}",
        "<#macro m>${html}<#nested></#macro><@m>${text}</@m>",
        "${text?no_esc} ${text?esc} ${'&'?esc?markup_string}",
        "${html?markup_string} ${html?is_markup_output?c} ${text?is_markup_output?c}",
        "<#if html?has_content>yes</#if><#if (''?no_esc)?has_content>no</#if>",
        "<#noautoesc>${text} ${html}</#noautoesc>",
        "<#outputformat 'XML'>${text}</#outputformat> ${text}",
        "<#ftl output_format='HTML'>${text} ${html}",
        "<#noautoesc>${text?html} ${html?html}</#noautoesc>",
        "${[html, text]?first} ${(html)!'none'} ${1.5} ${true?then(html, text)}"
      })
  void every_template_prints_what_it_does_with_free_markers_own(String template) throws Exception {
    Configuration own = Templates.configuration();
    own.setRegisteredCustomOutputFormats(List.of());
    own.setOutputFormat(HTMLOutputFormat.INSTANCE);
    String expected =
        print(template, own, HTMLOutputFormat.INSTANCE, new StringWriter()).toString();

    Configuration ours = Templates.configuration();
    Utf8Writer page = new Utf8Writer(1);
    assertEquals(expected, print(template, ours, HtmlFormat.INSTANCE, page).toString());
    StringWriter other = new StringWriter();
    assertEquals(expected, print(template, ours, HtmlFormat.INSTANCE, other).toString());
  }

  private static Writer print(
      String template, Configuration configuration, MarkupOutputFormat<?> format, Writer out)
      throws IOException, TemplateException {
    Object html = format.fromMarkup("<i>一 &amp; 'two'</i>");
    RecordModel values = new RecordModel(new Values(TEXT, html));
    new Template("x.ftlh", template, configuration).process(values, out);
    return out;
  }

  @Test
  void what_is_encoded_once_prints_as_it_is() throws Exception {
    Utf8Writer page = new Utf8Writer(1);
    Markup.encoded("<b>𠮷</b>").printTo(page);
    assertEquals("<b>𠮷</b>", page.toString());
  }
}
