package app.revier;

import app.revier.book.UnwritableFileException;
import app.revier.files.OwnerOnly;
import app.revier.files.Target;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the log in one file of the user's data folder, made when there is first something to say,
 * readable by its owner only. A log that has grown beyond a megabyte is begun anew, the last one is
 * kept beside it.
 */
final class LogFile extends Handler {

  private static final long LARGEST = 1_000_000;
  private static final Set<StandardOpenOption> APPENDING =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);

  private final Path file;

  LogFile(Path file) {
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
        OwnerOnly.createFolders(folder);
      }
      Path target = Target.of(file);
      if (Files.exists(target) && Files.size(target) > LARGEST) {
        Path last = Target.of(file.resolveSibling(file.getFileName() + ".1"));
        Files.move(target, last, StandardCopyOption.REPLACE_EXISTING);
      }
      try (FileChannel channel = FileChannel.open(target, APPENDING, OwnerOnly.file());
          Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
        out.write(getFormatter().format(entry));
      }
    } catch (IOException | UnwritableFileException e) {
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
