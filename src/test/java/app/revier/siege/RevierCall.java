package app.revier.siege;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Calls the program in a process of its own, as a shell does. */
final class RevierCall {

  private RevierCall() {}

  /**
   * How a call ended.
   *
   * @param command its first words
   * @param status the exit status; {@link #KILLED} if it was killed
   * @param out standard output
   * @param err standard error
   * @param millis how long it took
   */
  record Ended(String command, int status, String out, String err, long millis) {

    /** The exit status of a process that was killed before it ended by itself. */
    static final int KILLED = -1;
  }

  /** Calls it and waits for the end. */
  static Ended run(Path book, String... words) throws IOException, InterruptedException {
    return run(null, book, words);
  }

  /** Calls it and kills it after a while, if it has not ended by then. */
  static Ended run(@Nullable Duration killedAfter, Path book, String... words)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("revier-call", ".out");
    Path err = Files.createTempFile("revier-call", ".err");
    List<String> line = new ArrayList<>(java());
    line.addAll(List.of("--lang", "en", "--book", book.toString()));
    line.addAll(List.of(words));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    boolean killed = false;
    if (killedAfter != null && !process.waitFor(killedAfter.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      killed = true;
    }
    int status = process.waitFor();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    Ended ended =
        new Ended(
            words[0],
            killed ? Ended.KILLED : status,
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8),
            millis);
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  /** This Java with its modules, small and quick to start. */
  private static List<String> java() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-Xmx") && !option.startsWith("-XX"))
        .forEach(line::add);
    line.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "app.revier.Main"));
    return line;
  }
}
