package app.revier.desktop.screen.imports;

import app.revier.book.BookChange;
import app.revier.intake.ImportPlan;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands. All that belongs to its files is in its state, so that nothing of other
 * files can be shown beside it.
 */
sealed interface ImportState {

  /** No file is chosen. */
  record NoFile() implements ImportState {}

  /**
   * Files are looked at for the first time.
   *
   * @param files which
   */
  record Looking(ChosenFiles files) implements ImportState {}

  /**
   * A file cannot be opened without a password.
   *
   * @param files all that were chosen
   * @param locked the one it is about
   */
  record Locked(ChosenFiles files, ChosenFile locked) implements ImportState {

    /** Whether a password was given and is not the one. */
    boolean isWrong() {
      return locked.opening().password() != null;
    }
  }

  /**
   * A file cannot be used.
   *
   * @param files all that were chosen
   * @param complaint why, in words
   */
  record Unusable(ChosenFiles files, String complaint) implements ImportState {}

  /**
   * It is known what is in the files.
   *
   * @param look how they begin
   * @param sketch how their sheets are understood, found out with their first rows
   * @param preview what all of their rows would do to the book; none before they were read
   * @param current whether the preview is what would be imported now
   */
  record Opened(FileLook look, ImportPlan sketch, @Nullable ImportPreview preview, boolean current)
      implements ImportState {

    /** What is known at best now: of all rows, or of the first ones. */
    ImportPlan plan() {
      return preview != null && current ? preview.plan() : sketch;
    }

    /** Whether it is to be said how the text of a file is to be understood. */
    boolean isUncertain() {
      return look.files().all().stream().anyMatch(ChosenFile::isUncertain);
    }

    /** The same, and its preview is not what would be imported now. */
    Opened outdated() {
      return new Opened(look, sketch, preview, false);
    }
  }

  /**
   * What was shown is being carried out.
   *
   * @param look of which files
   * @param sketch how their sheets were understood
   * @param preview what it does
   */
  record Importing(FileLook look, ImportPlan sketch, ImportPreview preview)
      implements ImportState {}

  /**
   * The files have been imported.
   *
   * @param look of which files
   * @param sketch how their sheets were understood
   * @param preview what it did
   * @param change the change of the book, to be undone as this very change
   * @param overtaken whether the book was changed again since
   */
  record Imported(
      FileLook look, ImportPlan sketch, ImportPreview preview, BookChange change, boolean overtaken)
      implements ImportState {}

  /** The files it is about; none before some are chosen. */
  static @Nullable ChosenFiles files(ImportState state) {
    return switch (state) {
      case NoFile _ -> null;
      case Looking(ChosenFiles files) -> files;
      case Locked locked -> locked.files();
      case Unusable unusable -> unusable.files();
      case Opened opened -> opened.look().files();
      case Importing importing -> importing.look().files();
      case Imported imported -> imported.look().files();
    };
  }
}
