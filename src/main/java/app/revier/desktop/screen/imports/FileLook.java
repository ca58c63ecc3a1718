package app.revier.desktop.screen.imports;

import app.revier.intake.FirstRows;
import app.revier.intake.TableReader;
import app.revier.intake.UnreadableFileException;
import app.revier.text.Texts;
import java.util.List;

/**
 * What is known of files after a look at the first rows of each sheet, without reading them whole.
 *
 * @param files the files, with what is known of their texts
 * @param rows their first rows, to be read again and again
 * @param sheets how each sheet begins, in the order of the files
 */
record FileLook(ChosenFiles files, FirstRows rows, List<SheetLook> sheets) {

  /** Looks at files. */
  static FileLook at(ChosenFiles chosen, TableReader reader)
      throws UnusableFileException, UnreadableFileException {
    try (ChosenFiles.Open open = chosen.open(reader)) {
      FirstRows rows = FirstRows.of(open.tables());
      return new FileLook(open.files(), rows, SheetLook.of(rows));
    }
  }

  /** The same in another language. */
  FileLook in(Texts texts) {
    return new FileLook(files.in(texts), rows, sheets);
  }

  /** How a sheet begins. */
  SheetLook sheet(String name) {
    return sheets.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such sheet"));
  }
}
