package app.revier.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a piece of a benchmark in a JVM of its own with the class path of this one, so that neither
 * compiled code nor memory of one contender helps another.
 */
final class FreshJvm {

  private FreshJvm() {}

  /**
   * Runs a main class and returns the one line it prints.
   *
   * @param heap the heap limit, such as {@code -Xmx4g}
   */
  static String run(String heap, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty("java.class.path")));
    String modules = System.getProperty("jdk.module.path");
    if (modules != null) {
      command.addAll(
          List.of(
              "--module-path=" + modules,
              "--add-modules=javafx.controls,javafx.swing",
              "--enable-native-access=javafx.graphics",
              "-Dglass.platform=Headless",
              "-Dprism.order=sw"));
    }
    command.add(main.getName());
    command.addAll(Arrays.asList(arguments));
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line;
    try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
      line = output.readLine();
    }
    if (child.waitFor() != 0 || line == null) {
      throw new IllegalStateException("failed: " + String.join(" ", arguments));
    }
    return line;
  }

  /**
   * The largest this process ever was, in bytes (VmHWM of Linux): heap, garbage not yet collected,
   * class data, compiled code and native buffers, because this is what the computer must have.
   */
  static long peakBytes() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      String peak = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Long.parseLong(peak.replaceAll("[^0-9]", "")) * 1_024;
    }
  }

  /** The middle of some figures. */
  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
