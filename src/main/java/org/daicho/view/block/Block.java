package org.daicho.view.block;

import org.daicho.view.ComponentNames;

/** A piece of a page, which the theme's component of its name prints. */
public sealed interface Block
    permits ProseBlock,
        KeyFiguresBlock,
        FactsBlock,
        TableBlock,
        IndexBlock,
        FieldsBlock,
        ScheduleBlock,
        NeighboursBlock,
        LegendBlock,
        CompareBlock,
        BrowseBlock,
        CitationBlock,
        NoteBlock,
        OutlineBlock,
        MatrixBlock,
        TreeBlock,
        DownloadsBlock,
        TileMapBlock,
        SmallMapBlock,
        SearchResultsBlock,
        TermsBlock,
        TimelineBlock,
        YearBlocks.IndicatorsBlock,
        YearBlocks.OriginsBlock,
        YearBlocks.LedgerBlock,
        YearBlocks.NamesBlock,
        YearBlocks.YearChoiceBlock {
  /**
   * The component's folder in the theme: the type's name, so that of a {@link KeyFiguresBlock} is
   * {@code key-figures}.
   */
  default String component() {
    return component(getClass());
  }

  /** As {@link #component()}, of a type of blocks. */
  static String component(Class<?> type) {
    return ComponentNames.OF.get(type);
  }
}
