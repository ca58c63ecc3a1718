package app.revier.desktop.work;

import app.revier.text.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * Hands a link such as {@code tel:} or {@code mailto:} to whatever program the operating system has
 * for it. Nothing is sent by that: the program shows what it was given.
 */
public final class LinkOpener {

  /** What cannot be opened is known by then; a program that takes longer is one that starts. */
  private static final int SECONDS = 3;

  private final Tasks tasks;
  private final Notices notices;
  private final Texts texts;
  private final Starter starter;
  private final Consumer<String> copier;
  private final String os;
  private final Map<String, String> environment;

  /** Starts a program. */
  @FunctionalInterface
  interface Starter {

    /**
     * Starts a program.
     *
     * @param command its name and what it is given, not empty
     * @return whether it took it
     */
    boolean start(List<String> command) throws IOException, InterruptedException;
  }

  /** Says where nothing opens a link. */
  public LinkOpener(Tasks tasks, Notices notices, Texts texts) {
    this(
        tasks,
        notices,
        texts,
        LinkOpener::start,
        LinkOpener::copy,
        System.getProperty("os.name", ""),
        System.getenv());
  }

  /** The same on some other computer. */
  LinkOpener(
      Tasks tasks,
      Notices notices,
      Texts texts,
      Starter starter,
      Consumer<String> copier,
      String os,
      Map<String, String> environment) {
    this.tasks = tasks;
    this.notices = notices;
    this.texts = texts;
    this.starter = starter;
    this.copier = copier;
    this.os = os;
    this.environment = environment;
  }

  /**
   * Opens a link.
   *
   * @param shown what it is in words; can be copied should nothing open it
   */
  public void open(String link, String shown) {
    open(link, shown, shown);
  }

  /**
   * Opens a link.
   *
   * @param shown what it is in words, should nothing open it
   * @param copied what can be copied then
   */
  public void open(String link, String shown, String copied) {
    tasks.latest(
        this,
        _ -> {
          List<String> command = command(os, environment, link);
          return !command.isEmpty() && starter.start(command);
        },
        opened -> {
          if (!opened) {
            notices.explain(
                texts.get("arrange.link-failed", shown),
                texts.get("arrange.link-copy"),
                () -> copier.accept(copied));
          }
        });
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private static boolean start(List<String> command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What opens a link.
   *
   * @param os the name of the operating system, as Java gives it
   * @param environment its environment variables
   * @return empty if this computer has nothing that could be asked
   */
  static List<String> command(String os, Map<String, String> environment, String link) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", link);
    }
    if (name.contains("mac")) {
      return List.of("open", link);
    }
    return onPath("xdg-open", environment).map(program -> List.of(program, link)).orElse(List.of());
  }

  /** A program by its name, if it can be started. */
  public static Optional<String> onPath(String program, Map<String, String> environment) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }
}
