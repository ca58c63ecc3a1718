package app.revier.desktop.screen.imports;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Function;

/** The columns of the list of new records and of that of changes. */
final class PreviewColumns {

  /** Those of what is new, from left to right. */
  static final List<String> NEW = List.of("what", "number", "name", "amount", "details");

  /** Those of what changes. */
  static final List<String> CHANGED = List.of("what", "number", "name", "field", "before", "after");

  /** What of the new is left out where there is no room, first the first. */
  static final List<String> NEW_YIELDING = List.of("details", "number", "what");

  /** What of the changes is left out: reps know customers by their names. */
  static final List<String> CHANGED_YIELDING = List.of("number", "what");

  /** The name of a customer and a date. */
  private static final double DETAILS_WIDTH = 300;

  private static final double FIELD_WIDTH = 150;
  private static final double VALUE_WIDTH = 140;

  private final Texts texts;
  private final NameOrder names;

  PreviewColumns(Texts texts) {
    this.texts = texts;
    names = new NameOrder(texts.language().locale());
  }

  /**
   * What is told of a new record.
   *
   * @param heading what its amount is
   */
  List<Column<ImportLine.New>> ofNew(String heading) {
    return List.of(
        Column.amounts("amount", heading, ImportLine.New::amount, texts),
        this.<ImportLine.New>words("details", "imports.column-details", ImportLine.New::details)
            .atMost(DETAILS_WIDTH));
  }

  /** What is told of a change. */
  List<Column<ImportLine.Changed>> ofChanged() {
    return List.of(
        this.<ImportLine.Changed>words(
                "field", "imports.column-changed", line -> line.difference().what())
            .atMost(FIELD_WIDTH),
        value("before", "imports.column-before", line -> line.difference().before()),
        value("after", "imports.column-after", line -> line.difference().after()));
  }

  /** A value that is not there is told from one that cannot be seen; copied it is nothing. */
  private Column<ImportLine.Changed> value(
      String id, String key, Function<ImportLine.Changed, String> value) {
    return this.<ImportLine.Changed>words(id, key, value)
        .withText(
            line -> value.apply(line).isEmpty() ? texts.get("imports.nothing") : value.apply(line))
        .atMost(VALUE_WIDTH);
  }

  private <L> Column<L> words(String id, String key, Function<L, String> text) {
    return Column.names(id, texts.get(key), text, names);
  }
}
