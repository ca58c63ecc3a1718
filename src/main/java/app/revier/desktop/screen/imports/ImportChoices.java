package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Memory;
import app.revier.intake.DoubleChoice;
import app.revier.intake.ImportOptions;
import app.revier.intake.LikelyDouble;
import app.revier.intake.RowPlace;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What the rep has said of the files of one import. */
final class ImportChoices {

  private final SheetMapping mapping;
  private final BooleanProperty updateExisting = new SimpleBooleanProperty(true);
  private final BooleanProperty hiddenRows = new SimpleBooleanProperty();
  private final ImportQuestions questions;
  private final Map<RowPlace, DoubleChoice> doubles = new ConcurrentHashMap<>();
  private final Runnable changed;
  private boolean settling;

  /**
   * Nothing is said yet.
   *
   * @param texts the language in which rates are typed
   * @param changed told when the rep has said something else
   */
  ImportChoices(Memory memory, IntSupplier planYear, Texts texts, Runnable changed) {
    this.changed = changed;
    mapping = new SheetMapping(planYear, new Layouts(memory), changed);
    questions = new ImportQuestions(texts, mapping, changed);
    for (BooleanProperty each : new BooleanProperty[] {updateExisting, hiddenRows}) {
      each.subscribe(
          (before, now) -> {
            if (!settling) {
              changed.run();
            }
          });
    }
  }

  /** What is said of the sheets. */
  SheetMapping mapping() {
    return mapping;
  }

  /** What the files leave open. */
  ImportQuestions questions() {
    return questions;
  }

  /** Whether what the book has already is updated. */
  BooleanProperty updateExistingProperty() {
    return updateExisting;
  }

  /** Whether rows are read that the spreadsheet hides. */
  BooleanProperty hiddenRowsProperty() {
    return hiddenRows;
  }

  /** Says what becomes of rows that bring customers who are probably there already. */
  void decide(List<LikelyDouble> likely, DoubleChoice.What what) {
    Map<RowPlace, DoubleChoice> said = new LinkedHashMap<>();
    for (LikelyDouble each : likely) {
      RowPlace place = each.place();
      if (place != null) {
        said.putIfAbsent(place, new DoubleChoice(what, each.other().number()));
      }
    }
    if (!doubles.entrySet().containsAll(said.entrySet())) {
      doubles.putAll(said);
      changed.run();
    }
  }

  /** What becomes of such a row, as far as it was said; else as the import takes it by itself. */
  DoubleChoice.What becomes(LikelyDouble each) {
    DoubleChoice said = said(each);
    if (said != null && said.number().equals(each.other().number())) {
      return said.what();
    }
    return switch (each.taken()) {
      case CREATED -> DoubleChoice.What.OTHER;
      case SAME -> DoubleChoice.What.SAME;
      case LEFT_OUT -> DoubleChoice.What.LEAVE_OUT;
    };
  }

  /** Whether anything was said of the row, or can be said. */
  boolean isDecided(LikelyDouble each) {
    return each.place() == null || said(each) != null;
  }

  private @Nullable DoubleChoice said(LikelyDouble each) {
    RowPlace place = each.place();
    return place == null ? null : doubles.get(place);
  }

  /** Forgets what was said, for other files; whether entries are updated stays. */
  void forget() {
    mapping.forget();
    questions.forget();
    doubles.clear();
    settling = true;
    hiddenRows.set(false);
    settling = false;
  }

  /** What is said of the sheets of files, or remembered of such; on any thread. */
  SheetChoices of(FileLook look) {
    return mapping.said(look);
  }

  /** Begins with files. */
  void begin(FileLook look, SheetChoices said) {
    mapping.begin(look, said);
    questions.begin();
  }

  /** Takes over what was said of the same files. */
  void goOnFrom(ImportChoices before) {
    settling = true;
    updateExisting.set(before.updateExisting.get());
    hiddenRows.set(before.hiddenRows.get());
    settling = false;
    doubles.putAll(before.doubles);
    mapping.goOnFrom(before.mapping);
    questions.goOnFrom(before.questions);
  }

  /** How the files are to be imported. */
  ImportOptions options() {
    return options(mapping.choices());
  }

  /** How files are to be imported of whose sheets this is said. */
  ImportOptions options(SheetChoices said) {
    return new ImportOptions(null, null, Map.of(), updateExisting.get())
        .edit()
        .sheets(said.all())
        .hiddenRows(hiddenRows.get())
        .customersFromFile(questions.makesCustomers())
        .doubles(doubles)
        .words(questions.meanings())
        .rates(questions.rates())
        .build();
  }
}
