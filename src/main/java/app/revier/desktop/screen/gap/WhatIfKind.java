package app.revier.desktop.screen.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be otherwise, as the rep chooses it. */
enum WhatIfKind {
  /** A customer is lost. */
  CUSTOMER_LOST(About.CUSTOMER, false),
  /** A customer's retention is another one. */
  CUSTOMER_RETENTION(About.CUSTOMER, true),
  /** A project is lost. */
  PROJECT_LOST(About.PROJECT, false),
  /** A project is won for sure. */
  PROJECT_WON(About.PROJECT, false),
  /** A project begins later. */
  PROJECT_LATER(About.PROJECT, true),
  /** A project is worth something else. */
  PROJECT_VALUE(About.PROJECT, true),
  /** A project is won with another probability. */
  PROJECT_PROBABILITY(About.PROJECT, true),
  /** The target is another one. */
  TARGET(About.PLAN, true),
  /** There are more field days, or fewer. */
  DAYS(About.PLAN, true),
  /** There are more visits, or fewer. */
  VISITS(About.PLAN, true),
  /** There is more budget, or less. */
  BUDGET(About.PLAN, true),
  /** Prices fall more everywhere, or less. */
  EROSION(About.PLAN, true),
  /** The outcomes hang together otherwise. */
  CORRELATION(About.PLAN, true);

  /** What it is about. */
  enum About {
    /** A customer. */
    CUSTOMER,
    /** A project. */
    PROJECT,
    /** The whole plan. */
    PLAN
  }

  private final About about;
  private final boolean valued;

  WhatIfKind(About about, boolean valued) {
    this.about = about;
    this.valued = valued;
  }

  /** Whether it takes a figure. */
  boolean isValued() {
    return valued;
  }

  /** All that can be otherwise with something. */
  static List<WhatIfKind> of(About about) {
    return Arrays.stream(values()).filter(kind -> kind.about == about).toList();
  }

  /** The end of the keys of its texts. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
