package app.revier.intake;

import java.util.regex.Pattern;

/** Tells headings that name nothing but a year that is none of the calendar, or half of one. */
final class FiscalYear {

  private static final Pattern KEY =
      Pattern.compile(
          "(?:gj|wj|fy|geschaeftsjahr|wirtschaftsjahr|fiscalyear)(?:(?:19|20)?[0-9]{2}){1,2}"
              + "|(?:1|2|erstes|zweites)(?:halbjahr|hj)(?:19|20)[0-9]{2}"
              + "|(?:halbjahr|hj|h)[12](?:19|20)[0-9]{2}");

  private FiscalYear() {}

  /** Whether a heading names one: "GJ 24/25", "FY25", "1. Halbjahr 2026". */
  static boolean isIn(String heading) {
    return KEY.matcher(Folding.key(heading)).matches();
  }
}
