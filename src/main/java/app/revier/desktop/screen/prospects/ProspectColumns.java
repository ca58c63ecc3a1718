package app.revier.desktop.screen.prospects;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.prospect.Detour;
import app.revier.prospect.RankedProspect;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the list of prospects. */
final class ProspectColumns {

  /** At first the best stand on top. */
  static final TableModel.Setup SETUP =
      new TableModel.Setup(
              List.of(
                  "rank",
                  "name",
                  "score",
                  "whitespace",
                  "detour",
                  "reference",
                  "indicators",
                  "research",
                  "projects"),
              "name",
              SortOrder.by("rank", false),
              true)
          .yielding(List.of("projects", "research", "indicators", "reference", "detour"));

  private final Texts texts;
  private final NameOrder names;
  private final Map<String, Column<ProspectRow>> columns = new LinkedHashMap<>();

  private ProspectColumns(Texts texts) {
    this.texts = texts;
    names = new NameOrder(texts.language().locale());
  }

  /**
   * The columns by id.
   *
   * @param sign of the currency
   */
  static Map<String, Column<ProspectRow>> of(Texts texts, String sign) {
    ProspectColumns all = new ProspectColumns(texts);
    all.addAll(sign);
    return all.columns;
  }

  private void addAll(String sign) {
    figure("rank", row -> row.ranked().rank(), texts::number);
    add(
        Column.words(
            "number",
            heading("number"),
            row -> row.ranked().customer().number(),
            row -> NameOrder.numberKey(row.ranked().customer().number())));
    names("name", row -> row.ranked().customer().name());
    names("town", row -> row.ranked().customer().address().city());
    figure("score", row -> row.ranked().score(), score -> texts.number(score, 0));
    add(
        Column.amounts(
            "whitespace",
            texts.get("prospects.column-whitespace", sign),
            row -> row.ranked().classification().whitespace(),
            texts));
    figure("detour", row -> minutes(row.ranked()), texts::number);
    names("reference", row -> reference(row.ranked()));
    names("indicators", ProspectRow::indicators);
    figure("research", row -> some(row.ranked().notes()), texts::number);
    figure("projects", row -> some(row.projects()), texts::number);
  }

  private static @Nullable Integer minutes(RankedProspect one) {
    Detour detour = one.detour();
    return detour == null ? null : (Integer) detour.minutes();
  }

  private static String reference(RankedProspect one) {
    Customer sister = one.reference();
    return sister == null ? "" : sister.name();
  }

  private static @Nullable Integer some(int count) {
    return count == 0 ? null : (Integer) count;
  }

  private String heading(String id) {
    return texts.get("prospects.column-" + id);
  }

  private void names(String id, Function<ProspectRow, String> name) {
    add(Column.names(id, heading(id), name, names));
  }

  private <V extends Comparable<? super V>> void figure(
      String id, Function<ProspectRow, @Nullable V> value, Function<V, String> write) {
    add(Column.figures(id, heading(id), value, write));
  }

  private void add(Column<ProspectRow> column) {
    columns.put(column.id(), column);
  }
}
