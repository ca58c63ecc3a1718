package app.revier.excel.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The cells and ranges that formulas refer to by name. The names are the same in every language;
 * formulas write them as they are here, such as {@code ExpectedGap}.
 */
enum Named {
  PLAN_YEAR,
  BASE_YEAR,
  RUNNING_YEAR,
  /** Which of the columns of revenue is that of the base year, from 1; 0 for none. */
  BASE_YEAR_AT,
  PRIOR_YEAR_AT,
  RUNNING_YEAR_AT,
  AS_OF,
  TARGET,
  CONFIDENCE,
  CORRELATION,

  /** How sizes go: {@code WordAmounts} or {@code WordPareto}. */
  SIZE_MODE,
  /** What sizes go by: {@code WordRevenue} or {@code WordPotential}. */
  SIZE_BASIS,
  A_FROM,
  B_FROM,
  A_REACH,
  B_REACH,
  WIN_UP_TO,
  MAINTAIN_FROM,
  MINIMUM_WHITESPACE,
  /** From which figure a customer is A, whichever mode it is; nobody above the largest amount. */
  SIZE_A_FROM,
  SIZE_B_FROM,

  RETENTION_HIGH,
  RETENTION_MIDDLE,
  RETENTION_LOW,
  RETENTION_UNKNOWN,
  RETENTION_DEDUCTION,
  RETENTION_FALL,
  LOYALTY_HIGH,
  LOYALTY_MIDDLE,
  RETENTION_LEAST,
  RETENTION_MOST,

  /** A range: what the stages are called. */
  STAGE_NAMES,
  /** A range: 1 for open, 2 for won, 0 for lost or on hold. */
  STAGE_STATES,
  STAGE_PROBABILITIES,

  /** A range: the nine cells as a customer has them. */
  CELL_NAMES,
  CELL_VISITS,
  CELL_NONE,
  CELL_TODAY,
  CELL_HALF_WAY,
  CELL_MOST_REVENUE,
  CELL_MOST_WHITESPACE,
  MARGIN,

  CALENDAR_DAYS,
  WEEKEND_DAYS,
  PUBLIC_HOLIDAYS,
  VACATION_DAYS,
  SICK_DAYS,
  TRADE_FAIR_DAYS,
  TRAINING_DAYS,
  OFFICE_DAYS,
  VISITS_PER_DAY,
  WORKING_DAYS,
  FIELD_DAYS,
  VISIT_CAPACITY,
  VISITS_NEEDED,
  VISITS_FREE,
  VISITS_TO_PROSPECTS,
  VISITS_FOR_PROJECTS,

  BASE_REVENUE,
  EROSION,
  SECURED_REVENUE,
  AT_RISK,
  EXPECTED_BASE,
  GROSS_GAP,
  EXPECTED_GAP,
  /** What the projects in the plan are worth together, as if all came. */
  PLANNED_VALUE,
  EXPECTED_FROM_PROJECTS,
  EXPECTED_TOTAL,
  OVER_PLANNING_FACTOR,
  HIT_PROBABILITY,
  /** A range: what the three rungs are called, as a project has it. */
  RUNG_NAMES,
  RUNG_PROJECTS,
  RUNG_VALUES,
  RUNG_EXPECTED,
  /** A range: what is left of the expected gap after each rung; empty without a target. */
  RUNG_GAP_LEFT,

  /** Ranges of the customers' table. */
  CUSTOMER_IDS,
  CUSTOMER_STANDINGS,
  CUSTOMER_SIZES,
  CUSTOMER_CLASSES,
  CUSTOMER_VISITS,
  CUSTOMER_BASES,
  CUSTOMER_WHITESPACES,
  /** Ranges of the contracts' table: whose each is, and what of it falls into the plan year. */
  CONTRACT_CUSTOMERS,
  CONTRACT_VALUES,

  WORD_YES,
  WORD_NO,
  YES_NO,
  WORD_EXISTING,
  WORD_PROSPECT,
  WORD_MAINTAIN,
  WORD_GROW,
  WORD_WIN,
  STRATEGIES,
  SIZES,
  WORD_MISSING,
  WORD_AMOUNTS,
  WORD_PARETO,
  SIZE_MODES,
  WORD_REVENUE,
  WORD_POTENTIAL,
  SIZE_BASES;

  private final String text;

  Named() {
    text =
        Arrays.stream(name().split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
  }

  /** The name as formulas write it, such as {@code ExpectedGap}. */
  @Override
  public String toString() {
    return text;
  }
}
