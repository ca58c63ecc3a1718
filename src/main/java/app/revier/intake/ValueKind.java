package app.revier.intake;

/** What kind of value the cells of a field hold. */
enum ValueKind {
  /** Characters. */
  TEXT,
  /** An amount of money; three decimals are not to be expected. */
  MONEY,
  /** A whole number; decimals are not to be expected. */
  WHOLE,
  /** A number that may well have three decimals, such as a quantity or a price of one unit. */
  DECIMAL,
  /** Degrees on the globe: any comma or point stands before decimals. */
  DEGREES,
  /** A part of a whole, such as a probability; any comma or point stands before decimals. */
  SHARE,
  /** A day. */
  DAY,
  /** One of a few words. */
  WORD;

  /** The kind of a field. */
  static ValueKind of(Field field) {
    return switch (field) {
      case NUMBER, NAME, STREET, POSTCODE, CITY, COUNTRY, INDUSTRY, PARENT_GROUP, PHONE, MAIL ->
          TEXT;
      case WEB, COMPETITOR, NOTE, VISITING_HOURS, PROJECT, MEASURE, PRODUCT -> TEXT;
      case REVENUE, POTENTIAL, CONTRACT_AMOUNT, YEARLY_VALUE, BUDGET, AMOUNT -> MONEY;
      case VISIT_INTERVAL, VISIT_MINUTES, PREPARATION_MINUTES, INFLUENCE, VISITS -> WHOLE;
      case WELCOME, HELPFUL, REGULAR_ORDERS, OPENNESS -> WHOLE;
      case HOURS, QUANTITY, UNIT_PRICE -> DECIMAL;
      case LATITUDE, LONGITUDE -> DEGREES;
      case LOYALTY, RETENTION, PRICE_EROSION, WIN_PROBABILITY -> SHARE;
      case CONTRACT_FROM, CONTRACT_UNTIL, LAST_VISIT, START, DATE -> DAY;
      case POTENTIAL_SOURCE, DECISION_MAKER_LEAVES, COMPETITOR_ATTACKS -> WORD;
      case ROLE, KIND, STAGE, CHOICE -> WORD;
    };
  }

  /** Whether the cells are read as numbers. */
  boolean isNumber() {
    return switch (this) {
      case MONEY, WHOLE, DECIMAL, DEGREES, SHARE -> true;
      case TEXT, DAY, WORD -> false;
    };
  }
}
