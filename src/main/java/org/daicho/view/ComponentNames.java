package org.daicho.view;

import java.util.Locale;

/** What components are called after the types of the blocks that they print. */
public final class ComponentNames extends ClassValue<String> {
  public static final ComponentNames OF = new ComponentNames();

  @Override
  protected String computeValue(Class<?> type) {
    return type.getSimpleName()
        .replaceFirst("Block$", "")
        .replaceAll("(?<=.)(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
