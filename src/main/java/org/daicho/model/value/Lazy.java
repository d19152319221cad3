package org.daicho.model.value;

import java.util.function.Supplier;

/** What is made when it is first asked for, once for all threads. */
public final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile T value;

  /**
   * @param maker never gives null, and does not ask for the value itself
   */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    if (value == null) {
      value = maker.get();
    }
    return value;
  }
}
