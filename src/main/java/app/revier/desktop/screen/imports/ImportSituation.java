package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.screen.imports.ImportState.Opened;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Where one import stands, which step is looked at, and what was asked for last: what comes of
 * anything that was asked for before is not shown any more.
 */
final class ImportSituation {

  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new NoFile());
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.FILES);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private int asked;
  private @Nullable CheckTab tab;

  /** Where the import stands. */
  ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Which step is looked at. */
  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** What the rep should know beside it, such as that the book has changed; else empty. */
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** Where the import stands. */
  ImportState now() {
    return state.get();
  }

  /** Which step is looked at. */
  Step step() {
    return step.get();
  }

  /** The import stands elsewhere now. */
  void is(ImportState next) {
    state.set(next);
  }

  /** Another step is looked at. */
  void look(Step next) {
    step.set(next);
  }

  /** Another part of the last step is looked at. */
  void lookAt(CheckTab next) {
    tab = next;
  }

  /** Which part of the last step is looked at; none before there was one to see. */
  @Nullable CheckTab lookedAt() {
    return step.get() == Step.CHECK && now() instanceof Opened ? tab : null;
  }

  /** Tells the rep something beside it; empty takes away what was told. */
  void remark(String text) {
    remark.set(text);
  }

  /**
   * Asks for something new; what was asked for before counts no more.
   *
   * @return to be told from whatever is asked for later
   */
  int ask() {
    return ++asked;
  }

  /** What was asked for last. */
  int asked() {
    return asked;
  }

  /** Whether nothing else was asked for since. */
  boolean isLatest(int ask) {
    return ask == asked;
  }

  /** Whether the files are being imported, so that nothing can be said of them. */
  boolean isImporting() {
    return now() instanceof Importing;
  }

  /** The files it is about; none before some are chosen. */
  @Nullable ChosenFiles files() {
    return ImportState.files(now());
  }

  /** Whether a step can be gone to now. */
  boolean canGoTo(Step wanted) {
    return switch (now()) {
      case Opened opened -> wanted == Step.FILES || !opened.isUncertain();
      case Imported _ -> wanted == Step.CHECK;
      case Importing _ -> false;
      default -> wanted == Step.FILES;
    };
  }
}
