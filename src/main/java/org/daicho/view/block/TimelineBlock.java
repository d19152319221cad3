package org.daicho.view.block;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.Link;
import org.daicho.view.MonthAxis;

/**
 * What happened or is planned, in order of time.
 *
 * @param title what it shows; may be empty
 * @param axis on which it is drawn; none where too little has a year
 */
public record TimelineBlock(String title, List<Moment> moments, List<MonthAxis> axis)
    implements Block {

  /**
   * One thing on a time line.
   *
   * @param when the year as a reader sees it
   * @param placed whether the thing bears no year itself and stands where it does by what it cites
   * @param note small beneath; may be empty
   * @param places on the axis; none where nothing tells its place
   */
  public record Moment(
      String when, boolean placed, Link what, Words note, List<MonthAxis.Place> places) {}
}
