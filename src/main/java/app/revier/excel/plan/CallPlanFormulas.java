package app.revier.excel.plan;

/**
 * How the workbook works out what visits bring (method, section 12), in the form of {@link
 * RowFormula}. The curve r(x) = none + (most − none) · x^c ÷ (d + x^c) is written with the
 * logarithm of d ÷ x^c, since powers of steep curves are beyond what a cell can hold.
 */
final class CallPlanFormulas {

  /** e to the power of a little more is more than a cell can hold. */
  static final int MOST_EXPONENT = 700;

  static final String CUSTOMER_ROW = "MATCH({id},CustomerIds,0)";

  static final String CLASS = "INDEX(CustomerClasses,{customer-row})";

  static final String VISITS_TODAY = "N(INDEX(CustomerVisits,{customer-row}))";

  static final String BASE = "INDEX(CustomerBases,{customer-row})";

  static final String WHITESPACE = "INDEX(CustomerWhitespaces,{customer-row})";

  static final String CELL = "IFERROR(MATCH({class},CellNames,0),0)";

  static final String JUDGED_AT = "{visits-today}";

  static final String NONE = usual("INDEX(CellNone,{cell-number})*{base}");

  private static final String USUAL_TODAY =
      "({base}+INDEX(CellToday,{cell-number})*N({whitespace}))";

  private static final String USUAL_MOST =
      "(INDEX(CellMostRevenue,{cell-number})*{base}"
          + "+INDEX(CellMostWhitespace,{cell-number})*N({whitespace}))";

  static final String TODAY = usual(USUAL_TODAY);

  static final String MOST = usual(USUAL_MOST);

  static final String HALF_MORE =
      usual(
          USUAL_TODAY
              + "+("
              + USUAL_MOST
              + "-"
              + USUAL_TODAY
              + ")*INDEX(CellHalfWay,{cell-number})");

  /** c; empty where the judgements do not rise, since there is no curve through them then. */
  static final String STEEPNESS =
      "IF(COUNT({judged-none},{judged-today},{judged-half},{judged-most})<4,\"\","
          + "IF(AND({judged-at}>0,{judged-none}<{judged-today},{judged-today}<{judged-half},"
          + "{judged-half}<{judged-most}),"
          + "(LN(1+({judged-half}-{judged-today})/({judged-today}-{judged-none}))"
          + "+LN(1+({judged-half}-{judged-today})/({judged-most}-{judged-half})))/LN(1.5),\"\"))";

  private static final String ODDS =
      "LN(({judged-most}-{judged-today})/({judged-today}-{judged-none}))";

  static final String D =
      "IF({curve-steepness}=\"\",\"\",EXP(MIN(700,"
          + ODDS
          + "+{curve-steepness}*LN({judged-at}))))";

  static final String GAIN = "IF({curve-steepness}=\"\",\"\",{worth-recommended}-{worth-today})";

  private CallPlanFormulas() {}

  /** What so many visits are worth; visits is the key of their column. */
  static String worth(String visits) {
    return "IF({curve-steepness}=\"\",\"\",Margin*({judged-none}+IF({"
        + visits
        + "}<=0,0,({judged-most}-{judged-none})/(1+EXP(MIN(700,"
        + ODDS
        + "-{curve-steepness}*LN({"
        + visits
        + "}/{judged-at})))))))";
  }

  /**
   * What the rep said of the customer himself, else what is usual.
   *
   * @param column where the customers' table has it; empty if nobody said anything
   */
  static String own(String column, String usual) {
    if (column.isEmpty()) {
      return usual;
    }
    String said = "INDEX([customers/" + column + "],{customer-row})";
    return "IF(" + said + "<>\"\"," + said + "," + usual + ")";
  }

  /** Nothing is usual without a cell, or where the whitespace is needed and not known. */
  private static String usual(String formula) {
    return "IF({cell-number}=0,\"\",IF(AND({whitespace}=\"\","
        + "INDEX(CellToday,{cell-number})+INDEX(CellMostWhitespace,{cell-number})>0),\"\","
        + formula
        + "))";
  }
}
