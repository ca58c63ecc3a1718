package app.revier.excel.plan;

import app.revier.gap.CustomerForecast;
import app.revier.segment.Classification;
import app.revier.segment.Retention;
import app.revier.segment.Retention.Deduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a customer's revenue is at risk, in a few words: loyalty first, then the warning signs. */
final class RiskCause {

  static final String KEY = "risk-cause";

  private final PlanView view;

  private RiskCause(PlanView view) {
    this.view = view;
  }

  /** The column of the table of customers. */
  static WorkbookColumn<Classification> column(PlanView view) {
    RiskCause cause = new RiskCause(view);
    return WorkbookColumn.<Classification>computed(
            view.heading("brief." + KEY),
            ColumnFormat.TEXT,
            cause.formula(),
            row -> {
              CustomerForecast forecast = view.forecast(row.customer().id());
              return forecast == null ? null : Content.of(cause.of(forecast.retention()));
            })
        .wide(60);
  }

  /** The causes of a retention. */
  static String of(PlanView view, Retention retention) {
    return new RiskCause(view).of(retention);
  }

  private String of(Retention retention) {
    if (retention.byHand()) {
      return view.text("workbook.retention-by-hand");
    }
    List<String> causes = new ArrayList<>();
    Double loyalty = retention.loyalty();
    causes.add(
        loyalty == null
            ? view.text("brief.loyalty-unknown")
            : view.text("brief.loyalty", view.texts().number(loyalty, 0)));
    for (Deduction sign : Deduction.values()) {
      if (retention.deductions().contains(sign)) {
        causes.add(sign(sign));
      }
    }
    return String.join("; ", causes);
  }

  private String sign(Deduction sign) {
    return view.explanations().deduction(sign, view.outlook().parameters().retention());
  }

  private String formula() {
    String loyalty =
        quoted(view.text("brief.loyalty", "\u0001"))
            .replace("\u0001", "\"&FIXED({loyalty-computed},0)&\"");
    StringBuilder formula =
        new StringBuilder("IF({standing}<>WordExisting,\"\",IF({retention}<>\"\",")
            .append(quoted(view.text("workbook.retention-by-hand")))
            .append(",IF({loyalty-computed}=\"\",")
            .append(quoted(view.text("brief.loyalty-unknown")))
            .append(',')
            .append(loyalty)
            .append(')');
    for (Deduction sign : Deduction.values()) {
      formula
          .append("&IF(")
          .append(isOn(sign))
          .append(',')
          .append(quoted("; " + sign(sign)))
          .append(",\"\")");
    }
    return formula.append("))").toString();
  }

  private static String isOn(Deduction sign) {
    return switch (sign) {
      case DECISION_MAKER_LEAVES -> "OR({decision-maker-leaves}=WordYes,{decision-path}=WordYes)";
      default -> "{" + sign.name().toLowerCase(Locale.ROOT).replace('_', '-') + "}=WordYes";
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
