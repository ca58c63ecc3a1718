package app.revier.desktop.screen.gap;

import app.revier.book.ScenarioTable;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.nav.PagePrinting;
import app.revier.desktop.work.FileDialogs;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Brings the scenarios to paper: as a file, or to a printer. */
final class ScenarioPrinting {

  private final Desk desk;
  private final Texts texts;
  private final FileSaving saving;
  private final Supplier<ScenarioTable> table;

  ScenarioPrinting(Desk desk, Supplier<ScenarioTable> table) {
    this.desk = desk;
    texts = desk.texts();
    saving = new FileSaving(desk);
    this.table = table;
  }

  /** Writes them as a file. */
  void save() {
    ScenarioTable written = table.get();
    Path file =
        saving.choose(
            texts.get("whatif.pdf-title"), FileDialogs.Kind.PAPER, written.title() + ".pdf");
    if (file != null) {
      saving.write(
          file,
          texts.get("take.writing"),
          to -> desk.weekFiles().paper().write(to, written, texts.language().locale()),
          to ->
              saving.announce(
                  texts.get("take.written-to-print", String.valueOf(to.getFileName())),
                  to,
                  FileSaving.Offer.FILE));
    }
  }

  /** Prints them; where there is no printer, offers the file. */
  void print() {
    ScenarioTable written = table.get();
    new PagePrinting(desk)
        .print(
            () -> desk.weekFiles().paper().print(written, texts.language().locale()), this::save);
  }
}
