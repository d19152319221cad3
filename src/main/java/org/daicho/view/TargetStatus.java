package org.daicho.view;

/** Whether the result of a year is what was aimed at, as it is marked. */
public enum TargetStatus implements Worded {
  MET,
  MISSED,
  /** There is no result as yet. */
  NOT_YET,
  /** Nothing was aimed at. */
  NO_TARGET,
  /** What is known does not say. */
  UNKNOWN
}
