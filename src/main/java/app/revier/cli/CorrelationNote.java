package app.revier.cli;

import app.revier.gap.PlanParameters;
import app.revier.gap.Scenario;
import app.revier.text.Texts;
import java.io.PrintStream;
import java.math.BigDecimal;

/** Says where a correlation is nearer to 1 than makes sense, so that another takes its place. */
final class CorrelationNote {

  private static final BigDecimal MOST = BigDecimal.valueOf(PlanParameters.MOST_CORRELATION);

  private final Texts texts;
  private final PrintStream err;

  CorrelationNote(Texts texts, PrintStream err) {
    this.texts = texts;
    this.err = err;
  }

  /** Of the correlation that a plan was asked for with. */
  void plan(double wished) {
    if (wished > PlanParameters.MOST_CORRELATION) {
      err.println(texts.get("cli.correlation-capped", texts.number(MOST)));
    }
  }

  /** Of what a scenario changes. */
  void scenario(String title, Scenario scenario) {
    for (Scenario.Change change : scenario.changes()) {
      if (change instanceof Scenario.Correlation(double wished)
          && wished > PlanParameters.MOST_CORRELATION) {
        err.println(texts.get("cli.correlation-capped-scenario", texts.number(MOST), title));
      }
    }
  }

  /**
   * The text of a setting that is a correlation: the highest that makes sense in the place of one
   * between it and 1.
   */
  String setting(String key, String text) {
    BigDecimal wished;
    try {
      wished = new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text; // which is no correlation, as the book will say
    }
    if (wished.compareTo(MOST) <= 0 || wished.compareTo(BigDecimal.ONE) >= 0) {
      return text;
    }
    err.println(texts.get("cli.correlation-capped-setting", texts.number(MOST), key));
    return MOST.toPlainString();
  }
}
