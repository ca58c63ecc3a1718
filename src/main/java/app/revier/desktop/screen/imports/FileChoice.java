package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.text.Texts;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first step: which files, and a first look at them. */
final class FileChoice {

  private final Desk desk;
  private final Texts texts;
  private final ImportSituation situation;
  private final ImportChoices choices;
  private final ImportReading reading;
  private final Runnable opened;

  /**
   * Chooses files.
   *
   * @param opened told when it is known what is in them
   */
  FileChoice(
      Desk desk,
      ImportSituation situation,
      ImportChoices choices,
      ImportReading reading,
      Runnable opened) {
    this.desk = desk;
    texts = desk.texts();
    this.situation = situation;
    this.choices = choices;
    this.reading = reading;
    this.opened = opened;
  }

  /** Takes other files and looks at them. */
  void choose(List<Path> files) {
    if (!files.isEmpty() && !situation.isImporting()) {
      begin(ChosenFiles.of(files));
    }
  }

  /** Takes a table from the clipboard. */
  void paste(String text) {
    if (!situation.isImporting()) {
      begin(new ChosenFiles(List.of(ChosenFile.pasted(texts.get("imports.clipboard"), text))));
    }
  }

  /** Takes more files, which belong to those that are chosen. */
  void add(List<Path> files) {
    ChosenFiles now = situation.files();
    if (now == null || situation.now() instanceof Imported) {
      choose(files);
    } else if (!files.isEmpty() && !situation.isImporting()) {
      look(now.and(files.stream().map(ChosenFile::of).toList()));
    }
  }

  /** Leaves out one of the files; without any the choice begins anew. */
  void remove(ChosenFile file) {
    ChosenFiles now = situation.files();
    if (now == null || situation.isImporting()) {
      return;
    }
    List<ChosenFile> rest = now.all().stream().filter(each -> !each.equals(file)).toList();
    if (rest.isEmpty()) {
      startOver();
    } else {
      look(new ChosenFiles(rest));
    }
  }

  /** Opens the file that is locked with a password. */
  void unlock(String password) {
    if (situation.now() instanceof ImportState.Locked(ChosenFiles files, ChosenFile locked)
        && !password.isEmpty()) {
      look(files.with(locked, file -> file.with(password)));
    }
  }

  /** Understands the text of a file like this. */
  void readIn(ChosenFile file, Charset charset) {
    ChosenFiles now = situation.files();
    if (now != null && !charset.equals(file.opening().charset()) && !situation.isImporting()) {
      situation.look(Step.FILES);
      look(now.with(file, each -> each.in(charset)));
    }
  }

  /** Back to the choice of files. */
  void startOver() {
    situation.ask();
    choices.forget();
    situation.remark("");
    situation.is(new NoFile());
    situation.look(Step.FILES);
  }

  private void begin(ChosenFiles files) {
    choices.forget();
    situation.look(Step.FILES);
    look(files, false);
  }

  /** Looks at files; what was said of sheets that are still there stays. */
  void look(ChosenFiles files) {
    look(files, situation.now() instanceof Opened);
  }

  /**
   * Looks at files.
   *
   * @param stays whether the choice of files stays in view: there may be more to choose
   */
  private void look(ChosenFiles files, boolean stays) {
    int mine = situation.ask();
    situation.remark("");
    situation.is(new ImportState.Looking(files));
    desk.tasks()
        .<Optional<ImportReading.Looked>>run(
            texts.get("imports.reading", files.name(texts)),
            progress -> reading.look(files, choices, progress),
            looked -> {
              if (situation.isLatest(mine)) {
                looked.ifPresentOrElse(now -> opened(now, stays), this::startOver);
              }
            },
            failure -> {
              if (situation.isLatest(mine)) {
                refuse(files, failure);
              }
            });
  }

  private void opened(ImportReading.Looked looked, boolean stays) {
    choices.begin(looked.look(), looked.said());
    situation.is(new Opened(looked.look(), looked.sketch(), null, false));
    situation.look(stays ? Step.FILES : FirstStep.of(looked.look(), looked.sketch()));
    opened.run();
  }

  /** Says why files cannot be used, and goes back to the choice of files. */
  void refuse(ChosenFiles files, Exception failure) {
    situation.look(Step.FILES);
    if (failure instanceof UnusableFileException unusable && unusable.isLocked()) {
      situation.is(new ImportState.Locked(files, unusable.file()));
      return;
    }
    String complaint = new FileFailure(texts).sentence(failure, files.name(texts));
    if (complaint == null) {
      desk.notices().failed(failure);
      startOver();
    } else {
      situation.is(new ImportState.Unusable(files, complaint));
    }
  }
}
