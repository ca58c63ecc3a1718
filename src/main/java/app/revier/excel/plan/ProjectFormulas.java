package app.revier.excel.plan;

/**
 * How the workbook works out what a growth project is worth (method, section 6), in the form of
 * {@link RowFormula}.
 */
final class ProjectFormulas {

  /** 1 open, 2 won, 0 closed or in no stage of the list. */
  static final String STATE = "SUMPRODUCT((StageNames={stage})*StageStates)";

  static final String RUNG =
      "INDEX(RungNames,IF(INDEX(CustomerStandings,MATCH({customer-id},CustomerIds,0))"
          + "<>WordExisting,3,IF(INDEX(CustomerSizes,MATCH({customer-id},CustomerIds,0))=\"A\",1,2)))";

  /** A day that a spreadsheet does not know is a text; it lies before all others. */
  static final String BEGINS =
      "IF({state}=1,IF({start}=\"\",DATE(PlanYear,1,1),"
          + "IF(AND(ISNUMBER({start}),{start}>=AsOf),{start},DATE(YEAR(AsOf),MONTH(AsOf)+1,1))),"
          + "MAX(IF({start}=\"\",DATE(PlanYear,1,1),IF(ISNUMBER({start}),{start},1)),"
          + "IF(AND({state}=2,ISNUMBER({won-on})),{won-on},0)))";

  static final String MONTHS_IN_PLAN_YEAR = months("PlanYear");

  static final String MONTHS_IN_BASE_YEAR = "IF({state}<>2,0," + months("BaseYear") + ")";

  static final String PLAN_VALUE = "ROUND({yearly-value}*MAX(0,{months-plan}-{months-base})/12,2)";

  static final String PROBABILITY =
      "IF({state}=1,IF({win-probability}=\"\",SUMPRODUCT((StageNames={stage})*StageProbabilities),"
          + "{win-probability}),IF({state}=2,1,0))";

  static final String EXPECTED = "ROUND({plan-value}*{probability-used},2)";

  private ProjectFormulas() {}

  private static String months(String year) {
    return "IF(YEAR({begins})<"
        + year
        + ",12,IF(YEAR({begins})>"
        + year
        + ",0,13-MONTH({begins})))";
  }
}
