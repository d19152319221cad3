package org.daicho.model;

import java.util.function.Supplier;

/** What is made when it is first asked for, once for all threads. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile T value;

  /**
   * @param maker never gives null, and does not ask for the value itself
   */
  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
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
