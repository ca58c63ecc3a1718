package app.revier.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the same classes, spoken to by lines. */
public final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  static ChildJvm start(Class<?> program, String... arguments) throws IOException {
    return start(List.of("--enable-native-access=ALL-UNNAMED"), program, arguments);
  }

  /** Runs a program of the class path with options for its Java. */
  public static ChildJvm start(List<String> options, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--class-path",
            System.getProperty("java.class.path"),
            program.getName()));
    command.addAll(List.of(arguments));
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it prints; waits for it. */
  public String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IllegalStateException("the child has ended");
    }
    return line;
  }

  /** Says something to it. */
  void say(String line) throws IOException {
    Writer input = process.outputWriter(StandardCharsets.UTF_8);
    input.write(line + "\n");
    input.flush();
  }

  /** Kills it at once and gives the lines it had still printed. */
  public List<String> kill() throws IOException, InterruptedException {
    // Unlike that of the process, this leaves what it had printed to be read.
    process.toHandle().destroyForcibly();
    List<String> rest = output.readAllLines();
    process.waitFor();
    return rest;
  }

  /** Asks it to end, as the system does. */
  public void askToEnd() {
    process.toHandle().destroy();
  }

  /** Sends it a signal of POSIX. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** Waits until it has ended by itself, and gives its exit status. */
  public int end() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
