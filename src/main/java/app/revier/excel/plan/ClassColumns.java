package app.revier.excel.plan;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.ClassOverride;
import app.revier.territory.Potential;
import app.revier.territory.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that say how a customer's class comes about, the rep's own beside the computed. */
final class ClassColumns {

  private final PlanView view;
  private final List<WorkbookColumn<Classification>> columns = new ArrayList<>();

  private ClassColumns(PlanView view) {
    this.view = view;
  }

  /** The columns from left to right. */
  static List<WorkbookColumn<Classification>> of(PlanView view) {
    ClassColumns made = new ClassColumns(view);
    made.columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("workbook.class-why"),
                ColumnFormat.TEXT,
                row -> new Content.Text(view.explanations().computedClass(row, view.thresholds())))
            .wide(84)
            .noted(view.text("sheets.note-class-why")));
    made.addStanding();
    made.addComputed();
    made.addOwn();
    made.columns.add(
        WorkbookColumn.entered(
            view.heading("workbook.potential-source"),
            ColumnFormat.TEXT,
            row -> {
              Potential potential = row.customer().potential();
              return potential == null ? null : Content.of(view.terms().source(potential.source()));
            }));
    return made.columns;
  }

  private void addStanding() {
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("workbook.standing"),
                ColumnFormat.TEXT,
                CustomerFormulas.STANDING,
                row -> new Content.Text(view.terms().standing(row.existing())))
            .noted(view.text("sheets.note-standing")));
    columns.add(
        WorkbookColumn.computed(
            view.amounts("sheets.running"),
            ColumnFormat.AMOUNT,
            CustomerFormulas.revenue(view.years(), Named.RUNNING_YEAR_AT),
            row -> Content.of(row.customer().revenue().in(view.snapshot().today().getYear()))));
  }

  private void addComputed() {
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.amounts("sheets.size-figure"),
                ColumnFormat.AMOUNT,
                CustomerFormulas.SIZE_FIGURE,
                row -> Content.of(view.sizeFigure(row)))
            .noted(view.text("sheets.note-size-figure")));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("sheets.size"),
                ColumnFormat.TEXT,
                CustomerFormulas.SIZE,
                row -> Content.of(view.terms().size(row.computedSize())))
            .wide(10)
            .noted(view.text("sheets.note-size")));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("sheets.strategy"),
                ColumnFormat.TEXT,
                CustomerFormulas.STRATEGY,
                row -> strategy(row.computedStrategy()))
            .wide(12)
            .noted(view.text("sheets.note-strategy")));
    columns.add(
        WorkbookColumn.computed(
            view.heading("workbook.class-computed"),
            ColumnFormat.FIELD,
            CustomerFormulas.CLASS_COMPUTED,
            row -> field(view, row.computedCell())));
  }

  private void addOwn() {
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("sheets.own-size"),
                ColumnFormat.TEXT,
                row -> own(row, ClassOverride::size, size -> view.terms().size(size)))
            .wide(10)
            .with(WorkbookColumn.Trait.OPEN)
            .from(Named.SIZES)
            .noted(view.text("sheets.note-own")));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("sheets.own-strategy"),
                ColumnFormat.TEXT,
                row -> own(row, ClassOverride::strategy, one -> view.terms().strategy(one)))
            .wide(12)
            .with(WorkbookColumn.Trait.OPEN)
            .from(Named.STRATEGIES)
            .noted(view.text("sheets.note-own")));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.heading("sheets.size-used"),
                ColumnFormat.TEXT,
                CustomerFormulas.SIZE_USED,
                row -> Content.of(view.terms().size(row.size())))
            .wide(10));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("workbook.override-reason"),
                ColumnFormat.TEXT,
                row -> own(row, ClassOverride::reason, Function.identity()))
            .wide(40)
            .ifFilled());
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("workbook.override-date"),
                ColumnFormat.DAY,
                row -> {
                  ClassOverride override = row.customer().override();
                  return override == null ? null : Content.of(override.date());
                })
            .ifFilled());
  }

  private static <T> @Nullable Content own(
      Classification row, Function<ClassOverride, @Nullable T> part, Function<T, String> word) {
    ClassOverride override = row.customer().override();
    T said = override == null ? null : part.apply(override);
    return said == null ? null : Content.of(word.apply(said));
  }

  private @Nullable Content strategy(@Nullable Strategy strategy) {
    return strategy == null ? null : Content.of(view.terms().strategy(strategy));
  }

  /** A class as a cell has it. */
  static Content field(PlanView view, @Nullable Cell cell) {
    String name = view.terms().cell(cell);
    return cell == null ? new Content.Text(name) : new Content.Field(cell, name);
  }
}
