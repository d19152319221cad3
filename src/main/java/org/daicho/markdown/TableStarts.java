package org.daicho.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;

/**
 * Where tables are, as the reader of flexmark's own extension says. flexmark makes it and its
 * pattern for each text anew, and shows it every paragraph; here it is made once, and is shown
 * those with a bar.
 */
final class TableStarts implements ParagraphPreProcessorFactory {
  private static final ParagraphPreProcessorFactory FLEXMARK = TableParagraphPreProcessor.Factory();

  /** Made with the first text. It holds options only, so all threads may share it. */
  private volatile ParagraphPreProcessor reader;

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    ParagraphPreProcessor tables = reader;
    if (tables == null) {
      tables = FLEXMARK.apply(state);
      reader = tables;
    }
    return new WithBar(tables);
  }

  private record WithBar(ParagraphPreProcessor tables) implements ParagraphPreProcessor {
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
      return hasBar(paragraph) ? tables.preProcessBlock(paragraph, state) : 0;
    }

    private static boolean hasBar(Paragraph paragraph) {
      char[] text = (char[]) paragraph.getChars().getBase(); // As Markdown gives it.
      int end = paragraph.getEndOffset();
      for (int i = paragraph.getStartOffset(); i < end; i++) {
        if (text[i] == '|') {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return FLEXMARK.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return FLEXMARK.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
