package app.revier;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the log in one file of the user's data folder, made when there is first something to say. A
 * log that has grown beyond a megabyte is begun anew, the last one is kept beside it.
 */
final class LogFile extends Handler {

  private static final long LARGEST = 1_000_000;

  private final Path file;

  private LogFile(Path file) {
    this.file = file;
    setFormatter(new LogLine());
    setLevel(Level.INFO);
    setErrorManager(new OneLine());
  }

  /** Sends everything that is logged there, and nothing to the terminal. */
  static void install(Path file) {
    LogManager.getLogManager().reset();
    Logger.getLogger("").addHandler(new LogFile(file));
  }

  /** What writes entries there. */
  static Handler handler(Path file) {
    return new LogFile(file);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Files.move(
            file,
            file.resolveSibling(file.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      try (Writer out =
          Files.newBufferedWriter(
              file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        out.write(getFormatter().format(entry));
      }
    } catch (IOException e) {
      // There is nowhere left to say it but the terminal.
      reportError("log not written: " + file, e, ErrorManager.WRITE_FAILURE);
    }
  }

  @Override
  public void flush() {
    // Every entry is written and closed at once.
  }

  @Override
  public void close() {
    // Every entry is written and closed at once.
  }

  /** Says in one line that there is no log, and goes on. */
  private static final class OneLine extends ErrorManager {

    private boolean said;

    @Override
    public synchronized void error(String message, Exception cause, int code) {
      if (!said) {
        said = true;
        System.err.println(message + " (" + cause.getMessage() + ")");
      }
    }
  }
}
