package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Download;

/** Downloads of data that the page shows in another shape than a table. */
public record DownloadsBlock(String label, List<Download> items) implements Block {}
