package org.daicho.view.block;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.Download;
import org.daicho.view.MonthAxis;

/**
 * Steps in time.
 *
 * @param axis on which they are drawn; none where a drawing would say no more than the words
 * @param downloads of the steps as a table
 */
public record ScheduleBlock(List<Step> steps, List<MonthAxis> axis, List<Download> downloads)
    implements Block {
  public ScheduleBlock(List<Step> steps) {
    this(steps, List.of(), List.of());
  }

  /**
   * @param datetime the first month for machines, {@code 2023-11}
   * @param places on the axis, if there is one
   */
  public record Step(String when, String datetime, Words what, List<MonthAxis.Place> places) {
    public Step(String when, String datetime, Words what) {
      this(when, datetime, what, List.of());
    }
  }
}
