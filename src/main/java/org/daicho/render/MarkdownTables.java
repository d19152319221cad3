package org.daicho.render;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Gives cells of tables in texts what HTML wants: a scope, and a class in place of `align`. */
final class MarkdownTables extends IndependentAttributeProviderFactory {

  @Override
  public AttributeProvider apply(LinkResolverContext context) {
    return MarkdownTables::set;
  }

  private static void set(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof TableCell cell) {
      if (cell.isHeader()) {
        attributes.replaceValue("scope", "col");
      }
      if (attributes.contains("align")) {
        attributes.replaceValue("class", attributes.getValue("align"));
        attributes.remove("align");
      }
    }
  }
}
