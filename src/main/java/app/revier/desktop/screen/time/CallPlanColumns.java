package app.revier.desktop.screen.time;

import app.revier.callplan.PlannedVisits;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.text.CallPlanTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The columns of the table of the call plan. */
final class CallPlanColumns {

  /** At first those with the largest gain stand on top. */
  static final TableModel.Setup SETUP =
      new TableModel.Setup(
              List.of("name", "cell", "today", "recommended", "gain", "next", "why"),
              "name",
              SortOrder.by("gain", true),
              true)
          .yielding(List.of("why", "next", "cell"));

  private CallPlanColumns() {}

  /** The columns by id. */
  static Map<String, Column<CallPlanRow>> of(
      Texts texts, Terms terms, CallPlanTexts words, String sign) {
    NameOrder names = new NameOrder(texts.language().locale());
    List<Column<CallPlanRow>> all =
        List.of(
            Column.words(
                "number",
                texts.get("cli.column-number"),
                row -> row.customer().number(),
                row -> NameOrder.numberKey(row.customer().number())),
            Column.names("name", texts.get("cli.column-name"), row -> row.customer().name(), names),
            Column.words(
                "cell",
                texts.get("cli.column-cell"),
                row -> {
                  Cell cell = row.classification().cell();
                  return cell == null ? "" : terms.cell(cell);
                },
                row -> row.classification().cell()),
            Column.figures("today", heading(texts, "today"), CallPlanRow::today, texts::number),
            Column.figures(
                "recommended",
                heading(texts, "recommended"),
                row -> {
                  PlannedVisits planned = row.plannedVisits();
                  return planned == null ? null : (Integer) planned.visits();
                },
                texts::number),
            money("gain", texts.get("callplan.column-gain-in", sign), PlannedVisits::gain, words),
            money("next", texts.get("callplan.column-next-in", sign), PlannedVisits::next, words)
                .withHint(texts.get("callplan.column-hint-next")),
            Column.words(
                "why",
                heading(texts, "why"),
                row -> why(row, words),
                row -> {
                  String why = why(row, words);
                  return why.isEmpty() ? null : why;
                }));
    Map<String, Column<CallPlanRow>> columns = new LinkedHashMap<>();
    all.forEach(column -> columns.put(column.id(), column));
    return columns;
  }

  private static String heading(Texts texts, String id) {
    return texts.get("callplan.column-" + id);
  }

  /** Why a customer stays as it is, or cannot; empty if there is nothing to be said. */
  static String why(CallPlanRow row, CallPlanTexts words) {
    return switch (row) {
      case CallPlanRow.Stays(var left) -> words.reason(left.reason());
      case CallPlanRow.Given(var planned) -> words.aboveMost(planned);
    };
  }

  private static Column<CallPlanRow> money(
      String id, String heading, ToDoubleFunction<PlannedVisits> of, CallPlanTexts words) {
    return Column.figures(id, heading, row -> amount(row, of), amount -> words.bareChange(amount));
  }

  private static @Nullable Money amount(CallPlanRow row, ToDoubleFunction<PlannedVisits> of) {
    PlannedVisits planned = row.plannedVisits();
    return planned == null ? null : Money.rounded(BigDecimal.valueOf(of.applyAsDouble(planned)));
  }
}
