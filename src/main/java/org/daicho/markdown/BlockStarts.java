package org.daicho.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Where blocks begin, as flexmark's own readers of CommonMark's blocks say. flexmark makes them and
 * their patterns for each text anew, and asks all of them about every line; here they are made
 * once, and asked only where a line begins with a sign of theirs. They hold options only, so all
 * threads share them.
 */
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {
  private static final int CODE_INDENT = 4;

  private final List<Reader> readers;

  /**
   * @param signs which a block may begin with, or, as the line under a heading does, end
   */
  private record Reader(String signs, BlockParserFactory blocks) {}

  BlockStarts(DataHolder options) {
    // In the order in which flexmark asks them. HTML is no block of ours.
    readers =
        List.of(
            new Reader(">", new BlockQuoteParser.Factory().apply(options)),
            new Reader("#=-", new HeadingParser.Factory().apply(options)),
            new Reader("`~", new FencedCodeBlockParser.Factory().apply(options)),
            new Reader("*-_", new ThematicBreakParser.Factory().apply(options)),
            new Reader("*-+0123456789", new ListBlockParser.Factory().apply(options)),
            new Reader("", new IndentedCodeBlockParser.Factory().apply(options)));
  }

  /** Lets a parser know that it needs no readers of blocks of its own. */
  static void takeOver(MutableDataHolder options) {
    options
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    boolean indented = state.getIndent() >= CODE_INDENT; // As items of lists within others may be.
    char first = first(state);
    for (Reader reader : readers) {
      if (indented || reader.signs.indexOf(first) >= 0) {
        BlockStart start = reader.blocks.tryStart(state, matched);
        if (start != BlockStart.none()) {
          return start;
        }
      }
    }
    return BlockStart.none();
  }

  private static char first(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    return at < line.length() ? line.charAt(at) : '\n';
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
