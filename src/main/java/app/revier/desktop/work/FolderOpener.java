package app.revier.desktop.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Has the operating system show folders and files, where it can. */
public final class FolderOpener {

  private FolderOpener() {}

  /**
   * What shows a folder.
   *
   * @param os the name of the operating system, as Java gives it
   * @param environment its environment variables
   * @return none if this computer has no file manager that could be asked
   */
  static Optional<String> program(String os, Map<String, String> environment) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return Optional.of("explorer");
    }
    if (name.contains("mac")) {
      return Optional.of("open");
    }
    return LinkOpener.onPath("xdg-open", environment);
  }

  /** Whether this computer can show folders. */
  public static boolean available() {
    return program(System.getProperty("os.name", ""), System.getenv()).isPresent();
  }

  /**
   * Shows a folder, or a file in the program for it.
   *
   * @throws IOException if the file manager cannot be started
   */
  public static void open(Path path) throws IOException {
    start(path.toString());
  }

  private static void start(String target) throws IOException {
    String program =
        program(System.getProperty("os.name", ""), System.getenv())
            .orElseThrow(() -> new IOException("no file manager"));
    new ProcessBuilder(List.of(program, target))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
