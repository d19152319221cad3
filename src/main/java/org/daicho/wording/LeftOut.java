package org.daicho.wording;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;

/**
 * What a total leaves out, as it stands behind the figure wherever a total is printed: {@code
 * ＋一括4件}, {@code + 1 undecided}, {@code (3 of 6 programmes)}.
 */
public final class LeftOut {
  private LeftOut() {}

  /**
   * Empty where the total is complete, and where the figure's state says it all.
   *
   * @param sum printed as {@link Sum#figure} with its state
   */
  public static String words(Messages messages, Sum sum) {
    if (sum.complete() || !sum.isRecorded()) {
      return "";
    }
    Figure.State said = sum.figure().state();
    List<String> words = new ArrayList<>();
    if (sum.undecided() > 0 && said != Figure.State.UNDECIDED) {
      words.add(messages.get("total-undecided", sum.undecided()));
    }
    if (sum.withheld() > 0 && said != Figure.State.WITHHELD) {
      words.add(messages.get("total-withheld", sum.withheld()));
    }
    if (sum.several() > 0 && said != Figure.State.SEVERAL) {
      words.add(messages.get("total-several", sum.several()));
    }
    if (sum.sharedBeyond() > 0 && said != Figure.State.SHARED) {
      words.add(messages.get("total-shared", sum.sharedBeyond()));
    }
    if (sum.notRecorded() > 0 && sum.of() > 0) {
      words.add(messages.get("total-recorded", sum.of(), sum.of() - sum.notRecorded()));
    }
    return String.join(messages.get("total-between"), words);
  }
}
