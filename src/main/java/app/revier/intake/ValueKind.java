package app.revier.intake;

import app.revier.territory.CustomerField;

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
  static ValueKind of(ImportField field) {
    CustomerField<?> ofCustomer = field.ofCustomer();
    if (ofCustomer != null) {
      return of(ofCustomer);
    }
    return switch (field) {
      case NUMBER,
          CUSTOMER_NAME,
          NAME,
          ORDER,
          ORDER_STATUS,
          CANCELLED,
          CURRENCY,
          COMPETITOR,
          NOTE,
          CONTACT_PHONE,
          CONTACT_MAIL,
          CONTACT_NOTE,
          EARLIER_ANSWERS,
          PROJECT,
          PROJECT_ID,
          OUTCOME,
          MEASURE,
          NEXT_STEP,
          PRODUCT,
          PRODUCT_GROUP,
          ATTRIBUTE,
          SUBJECT,
          REPORT,
          SOURCE,
          ABOUT_PROJECT,
          PERSON ->
          TEXT;
      case REVENUE, POTENTIAL, CONTRACT_AMOUNT, YEARLY_VALUE, BUDGET, AMOUNT -> MONEY;
      case INFLUENCE, VISITS, WELCOME, HELPFUL, REGULAR_ORDERS, OPENNESS, MINUTES -> WHOLE;
      case HOURS, QUANTITY, UNIT_PRICE -> DECIMAL;
      case LATITUDE, LONGITUDE -> DEGREES;
      case WIN_PROBABILITY -> SHARE;
      case CONTRACT_FROM, CONTRACT_UNTIL, START, NEXT_STEP_DATE, DATE, BIRTHDAY, ASSESSED -> DAY;
      case POTENTIAL_SOURCE, ROLE, STAYING, KIND, STAGE, CHOICE, ACTIVITY, RESULT -> WORD;
      default -> throw new IllegalArgumentException(field + " has no kind of value");
    };
  }

  private static ValueKind of(CustomerField<?> field) {
    return switch (field) {
      case CustomerField.Text _, CustomerField.Week _ -> TEXT;
      case CustomerField.Whole _ -> WHOLE;
      case CustomerField.Amount _ -> MONEY;
      case CustomerField.Score _, CustomerField.Portion _, CustomerField.Likelihood _ -> SHARE;
      case CustomerField.Day _ -> DAY;
      case CustomerField.Mark _ -> WORD;
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
