package app.revier.desktop.screen.imports;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.intake.ImportPlan;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One import in steps, from the choice of files to the book, and back again. What was read of files
 * is shown only as long as they are chosen; a result that comes late is dropped. Going back loses
 * nothing that was said.
 */
final class ImportViewModel {

  private final Desk desk;
  private final ImportWords words;
  private final ImportSituation situation = new ImportSituation();
  private final ImportChoices choices;
  private final FileChoice files;
  private final ImportChecking checking;
  private final CarryingOut carryingOut;
  private @Nullable CheckTab resumed;

  ImportViewModel(Desk desk) {
    this.desk = desk;
    words = new ImportWords(desk.texts());
    ImportReading reading = new ImportReading(desk);
    choices = new ImportChoices(desk.memory(), this::planYear, desk.texts(), this::changed);
    files = new FileChoice(desk, situation, choices, reading, this::checkIfShown);
    checking = new ImportChecking(desk, situation, choices, reading, files::refuse);
    carryingOut = new CarryingOut(desk, situation, checking);
    situation.stateProperty().subscribe(now -> describe());
    situation.stepProperty().subscribe((before, now) -> describe());
  }

  private void describe() {
    words.describe(
        situation.now(), situation.step(), choices.questions().open(), desk.book().readOnly());
  }

  private int planYear() {
    return desk.book().snapshot().settings().planYear();
  }

  private void changed() {
    checking.changed();
  }

  private void checkIfShown() {
    checking.checkIfShown();
  }

  /** Where the import stands. */
  ReadOnlyObjectProperty<ImportState> stateProperty() {
    return situation.stateProperty();
  }

  /** Which step is looked at. */
  ReadOnlyObjectProperty<Step> stepProperty() {
    return situation.stepProperty();
  }

  /** What the rep should know beside it, such as that the book has changed; else empty. */
  ReadOnlyStringProperty remarkProperty() {
    return situation.remarkProperty();
  }

  /** The sentences about it. */
  ImportWords words() {
    return words;
  }

  /** What the rep says of the files. */
  ImportChoices choices() {
    return choices;
  }

  /** What the rep says of the sheets. */
  SheetMapping mapping() {
    return choices.mapping();
  }

  // The files

  /** Takes other files and looks at them. */
  void choose(List<Path> chosen) {
    files.choose(chosen);
  }

  /** Takes a table from the clipboard. */
  void paste(String text) {
    files.paste(text);
  }

  /** Takes more files, which belong to those that are chosen. */
  void add(List<Path> more) {
    files.add(more);
  }

  /** Leaves out one of the files; without any the choice begins anew. */
  void remove(ChosenFile file) {
    files.remove(file);
  }

  /** Opens the file that is locked with a password. */
  void unlock(String password) {
    files.unlock(password);
  }

  /** Understands the text of a file like this. */
  void readIn(ChosenFile file, Charset charset) {
    files.readIn(file, charset);
  }

  /** Back to the choice of files. */
  void startOver() {
    files.startOver();
  }

  // The steps

  /** Whether a step can be gone to now. */
  boolean canGoTo(Step wanted) {
    return situation.canGoTo(wanted);
  }

  /** Goes to a step; nothing that was said is lost. */
  void goTo(Step wanted) {
    if (wanted != situation.step() && canGoTo(wanted)) {
      // What was said of the step before is read by now.
      situation.remark("");
      situation.look(wanted);
      checkIfShown();
    }
  }

  /** Goes one step on. */
  void next() {
    Step now = situation.step();
    if (now != Step.CHECK && words.nextObstacleProperty().get().isEmpty()) {
      goTo(Step.values()[now.ordinal() + 1]);
    }
  }

  /** Goes one step back. */
  void back() {
    Step now = situation.step();
    if (now != Step.FILES) {
      goTo(Step.values()[now.ordinal() - 1]);
    }
  }

  /** Which part of the last step the rep looks at. */
  void lookAt(CheckTab tab) {
    situation.lookAt(tab);
  }

  /** Which part the rep looked at on the same screen in another language; told only once. */
  @Nullable CheckTab lookedAtInAnotherLanguage() {
    CheckTab tab = resumed;
    resumed = null;
    return tab;
  }

  // The book

  /** Carries out what was shown. */
  void apply() {
    if (words.obstacleProperty().get().isEmpty()) {
      carryingOut.apply();
    }
  }

  /** Takes the import back, as one step; nothing else. */
  void undo() {
    carryingOut.undo();
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    carryingOut.refresh(now);
  }

  // Another language

  /** Goes on with the files of the same screen in another language, as far as it was there. */
  void goOnFrom(ImportViewModel before) {
    ChosenFiles chosen = before.situation.files();
    if (chosen == null) {
      return;
    }
    choices.goOnFrom(before.choices);
    carryingOut.goOnFrom(before.carryingOut);
    resumed = before.situation.lookedAt();
    situation.look(before.situation.step());
    switch (before.situation.now()) {
      case Imported imported -> situation.is(carryingOut.inThisLanguage(imported));
      case Opened(FileLook look, ImportPlan sketch, ImportPreview preview, boolean _) -> {
        ImportPreview known = preview == null ? null : preview.in(desk.texts(), desk.terms());
        situation.is(new Opened(look.in(desk.texts()), sketch, known, false));
        checkIfShown();
      }
      case ImportState.Locked locked -> situation.is(locked);
      default -> files.look(chosen.in(desk.texts()));
    }
  }
}
