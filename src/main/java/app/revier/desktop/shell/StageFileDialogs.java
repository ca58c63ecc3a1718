package app.revier.desktop.shell;

import app.revier.book.Library;
import app.revier.desktop.work.FileDialogs;
import app.revier.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file dialogs of the operating system. */
public final class StageFileDialogs implements FileDialogs {

  private final Window owner;

  /** Dialogs in front of a window. */
  public StageFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
    File file = chooser(texts, title, kind, folder).showOpenDialog(owner);
    return file == null ? null : file.toPath();
  }

  @Override
  public List<Path> openSeveral(Texts texts, String title, Kind kind, Path folder) {
    List<File> files = chooser(texts, title, kind, folder).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
    Path folder = suggestion.toAbsolutePath().getParent();
    FileChooser chooser = chooser(texts, title, kind, folder == null ? suggestion : folder);
    chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
    File file = chooser.showSaveDialog(owner);
    if (file == null) {
      return null;
    }
    // Not every system's dialog adds the ending of the chosen kind.
    String ending = patterns(kind).getFirst().substring(1);
    String name = file.getName();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file.toPath()
        : file.toPath().resolveSibling(name + ending);
  }

  private static FileChooser chooser(Texts texts, String title, Kind kind, Path folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    String words = texts.get("shell.files-" + kind.name().toLowerCase(Locale.ROOT));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words, patterns(kind)),
            new FileChooser.ExtensionFilter(texts.get("shell.files-all"), "*.*"));
    if (Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private static List<String> patterns(Kind kind) {
    return switch (kind) {
      case BOOK -> List.of("*" + Library.ENDING);
      case SEALED -> List.of("*" + Library.SEALED_ENDING);
      case STATE -> List.of("*" + Library.ENDING, "*" + Library.SEALED_ENDING);
      case PLANS -> List.of("*" + Library.ENDING, "*.xlsx");
      case WORKBOOK -> List.of("*.xlsx");
      case CALENDAR -> List.of("*.ics");
      case PAGE -> List.of("*.html");
      case PAPER -> List.of("*.pdf");
      case PNG -> List.of("*.png");
      case SVG -> List.of("*.svg");
      case TICKS -> List.of("*.json", "*.txt");
      case TABLE -> List.of("*.xlsx", "*.xls", "*.csv", "*.txt");
    };
  }
}
