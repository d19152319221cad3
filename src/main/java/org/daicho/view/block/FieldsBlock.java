package org.daicho.view.block;

import java.util.List;

/** A sheet of numbered fields, as printed. */
public record FieldsBlock(List<Field> items) implements Block {

  /**
   * @param blocks what the field holds; none where the source leaves it blank
   */
  public record Field(int number, String label, List<Block> blocks) {}
}
