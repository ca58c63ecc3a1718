package app.revier.excel.plan;

import java.util.List;

/**
 * How the workbook works out what follows for a customer (method, sections 2, 3, 5 and 6), in the
 * form of {@link RowFormula}. Amounts are rounded to the cent wherever the program rounds them;
 * limits are compared by differences that are rounded, since a tenth is no binary number.
 */
final class CustomerFormulas {

  static final String STANDING = "IF(OR({base}>0,{running}>0),WordExisting,WordProspect)";

  static final String SHARE_OF_WALLET =
      "IF({potential}=\"\",\"\",IF(MAX({potential},{base})>0,"
          + "MAX(0,{base})/MAX({potential},{base}),\"\"))";

  static final String WHITESPACE =
      "IF({potential}=\"\",\"\",MAX(0,ROUND({potential}-MAX(0,{base}),2)))";

  /** What the size goes by; nothing of a prospect. */
  static final String SIZE_FIGURE =
      "IF({standing}<>WordExisting,0,IF(SizeBasis=WordPotential,"
          + "IF({potential}=\"\",0,MAX(0,{potential},{base})),MAX(0,{base})))";

  static final String SIZE =
      "IF({standing}<>WordExisting,\"C\",IF({size-figure}>=SizeAFrom,\"A\","
          + "IF({size-figure}>=SizeBFrom,\"B\",\"C\")))";

  static final String SIZE_USED = "IF({own-size}=\"\",{size},{own-size})";

  static final String STRATEGY =
      "IF({whitespace}=\"\",\"\",IF(OR(MAX({potential},{base})<=0,"
          + "ROUND(MAX(0,{base})-MAX({potential},{base})*MaintainFrom,6)>=0,"
          + "{whitespace}<MinimumWhitespace),WordMaintain,"
          + "IF(ROUND(MAX(0,{base})-MAX({potential},{base})*WinUpTo,6)<=0,WordWin,WordGrow)))";

  static final String CLASS_COMPUTED = "IF({strategy}=\"\",WordMissing,{size}&\"-\"&{strategy})";

  static final String CLASS =
      "IF(AND({own-strategy}=\"\",{strategy}=\"\"),WordMissing,"
          + "{size-used}&\"-\"&IF({own-strategy}=\"\",{strategy},{own-strategy}))";

  static final String LOYALTY =
      "IF({loyalty-assessed}=\"\",IF({loyalty}=\"\",\"\",{loyalty}),{loyalty-assessed})";

  static final String REVENUE_FELL =
      "IF(AND({prior}>0,ROUND({base}-{prior}*(1-RetentionFall),6)<0),WordYes,WordNo)";

  static final String RETENTION =
      "IF({standing}<>WordExisting,\"\",IF({retention}<>\"\",{retention},"
          + "MIN(RetentionMost,MAX(RetentionLeast,ROUND("
          + "IF({loyalty-computed}=\"\",RetentionUnknown,IF({loyalty-computed}>=LoyaltyHigh,"
          + "RetentionHigh,IF({loyalty-computed}>=LoyaltyMiddle,RetentionMiddle,RetentionLow)))"
          + "-RetentionDeduction*(IF({revenue-fell}=WordYes,1,0)"
          + "+IF(OR({decision-maker-leaves}=WordYes,{decision-path}=WordYes),1,0)"
          + "+IF({competitor-attacks}=WordYes,1,0)+IF({order-overdue}=WordYes,1,0)),9)))))";

  static final String KEPT =
      "IF({standing}<>WordExisting,\"\",IF({base}<0,{base},"
          + "ROUND({base}*ROUND(1-{price-erosion},6),2)))";

  static final String EROSION = "IF({kept}=\"\",\"\",ROUND({base}-{kept},2))";

  /** What contracts secure in the plan year: of one contract here, of several by their table. */
  static final String CONTRACTED =
      "IF({contracts}>1,SUMIF(ContractCustomers,{id},ContractValues),"
          + "IF({contract-amount}=\"\",\"\",ROUND({contract-amount}*"
          + months("{contract-from}", "{contract-until}")
          + "/12,2)))";

  static final String SECURED = "IF({kept}=\"\",\"\",IF({base}<0,0,MIN({kept},N({contracted}))))";

  static final String UNCONTRACTED = "IF({kept}=\"\",\"\",ROUND({kept}-{secured},2))";

  static final String AT_RISK =
      "IF({kept}=\"\",\"\",IF({base}<0,0,ROUND({uncontracted}*ROUND(1-{retention-used},9),2)))";

  static final String EXPECTED = "IF({kept}=\"\",\"\",ROUND({kept}-{at-risk},2))";

  static final String VISITS_NEEDED =
      "IF({visits-per-year}<>\"\",{visits-per-year},IF({visit-interval}<>\"\","
          + "MAX(1,INT((730+{visit-interval})/(2*{visit-interval}))),"
          + "IF(AND({standing}=WordExisting,{class}<>WordMissing),"
          + "INDEX(CellVisits,MATCH({class},CellNames,0)),\"\")))";

  private CustomerFormulas() {}

  /** The revenue of the year whose column a named cell gives. */
  static String revenue(List<Integer> years, Named at) {
    return "IF("
        + at
        + "=0,0,N(INDEX({revenue-"
        + years.getFirst()
        + "}:{revenue-"
        + years.getLast()
        + "},1,"
        + at
        + ")))";
  }

  /** The months of the plan year that a contract touches; the first and the last count in full. */
  static String months(String from, String until) {
    return "MAX(0,MIN(12,IF(ISNUMBER("
        + until
        + "),(YEAR("
        + until
        + ")-PlanYear)*12+MONTH("
        + until
        + "),IF("
        + until
        + "=\"\",12,0)))-MAX(1,IF(ISNUMBER("
        + from
        + "),(YEAR("
        + from
        + ")-PlanYear)*12+MONTH("
        + from
        + "),1))+1)";
  }
}
