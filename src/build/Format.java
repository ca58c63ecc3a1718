import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies google-java-format on all Java files below a folder.
 *
 * <p>Run by the build as {@code java Format.java check|apply FOLDER} on the build's own JDK,
 * because the formatter must know the language of the sources it formats. Exit status: 0 all well,
 * 1 some file is not formatted or does not parse, 2 wrong usage.
 */
final class Format {
  private final Formatter formatter =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  private Format() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !List.of("check", "apply").contains(args[0])) {
      System.err.println("Usage: java Format.java check|apply FOLDER");
      System.exit(2);
    }
    System.exit(new Format().run(args[0].equals("apply"), Path.of(args[1])));
  }

  private int run(boolean apply, Path folder) throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> off = new ArrayList<>();
    for (Path file : javaFiles(folder)) {
      String source = Files.readString(file);
      try {
        String formatted = format(source);
        if (!formatted.equals(source)) {
          off.add(file);
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      } catch (FormatterException unparsable) {
        broken.add(file + ": " + unparsable.getMessage());
      }
    }
    return report(apply, folder, off, broken);
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /**
   * What the formatter's own command line does: imports in order, none unused, long texts wrapped.
   */
  private String format(String source) throws FormatterException {
    String imports = RemoveUnusedImports.removeUnusedImports(source);
    String ordered = ImportOrderer.reorderImports(imports, JavaFormatterOptions.Style.GOOGLE);
    String formatted = formatter.formatSource(ordered);
    return StringWrapper.wrap(formatted, formatter);
  }

  private static int report(boolean apply, Path folder, List<Path> off, List<String> broken) {
    broken.forEach(line -> System.err.println("Cannot be formatted: " + line));
    if (apply) {
      off.forEach(file -> System.out.println("Formatted: " + folder.relativize(file)));
      return broken.isEmpty() ? 0 : 1;
    }
    if (!off.isEmpty()) {
      System.err.println("Not formatted as google-java-format would:");
      off.forEach(file -> System.err.println("  " + folder.relativize(file)));
      System.err.println("To format them: mvn -q process-resources exec:exec@format");
    }
    return off.isEmpty() && broken.isEmpty() ? 0 : 1;
  }
}
