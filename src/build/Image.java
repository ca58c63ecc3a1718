import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Makes the installed program {@code TARGET/image/revier}: launcher, jars and a Java runtime of its
 * own, with JavaFX linked into the runtime and an ahead-of-time cache for a quick start.
 *
 * <p>Run by the build as {@code java Image.java TARGET JAR MAIN VERSION JAVAFX_PATH CLASS_PATH
 * JAVAFX_NATIVE_ACCESS TRAINING MEMORY} on the JDK whose runtime is to be linked, with CLASS_PATH
 * also as its own class path. TRAINING holds the arguments, with spaces between, of the run that
 * fills the cache; what it loads starts quickly later. MEMORY is the largest heap of the program,
 * such as 768m. Any failure ends the build with the words of the tool that failed.
 */
final class Image {
  /** Beyond what JavaFX brings: SQL, workbooks, old encodings, the two languages' formats. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,"
          + "jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.swing";

  /** Not jpackage's own choice, which drops bin/java; the cache is filled with that. */
  private static final String LINK =
      "--strip-debug --no-man-pages --no-header-files --include-locales=de,en";

  /**
   * A cache that does not fit, after the program was copied say, only costs time; so the virtual
   * machine keeps quiet about it, and whatever else it has to say goes to standard error.
   */
  private static final List<String> QUIET =
      List.of("-Xlog:disable", "-Xlog:all=warning,aot*=off,cds*=off:stderr");

  /**
   * Starts the program in its own runtime. What jpackage makes for Linux gives the name of its
   * folder to a shell, which would run what is in it; here it is only ever a value in quotation
   * marks.
   */
  private static final String SCRIPT =
      """
      #!/bin/sh
      # A system without a language names files in ASCII only; the program needs all letters.
      case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
        C | POSIX)
          if [ -n "$LC_ALL" ]; then
            export LC_ALL=C.UTF-8
          else
            export LC_CTYPE=C.UTF-8
          fi
          ;;
      esac
      # Meant for other Java programs, and told to standard error.
      unset JDK_JAVA_OPTIONS
      self=$(readlink -f -- "$0") || exit 4
      root=${self%/bin/*}
      app=$root/lib/app
      # An import ends before code that was compiled at length would pay; searches need that.
      quick=
      for word in "$@"; do
        if [ "$word" = import ]; then
          quick=-XX:TieredStopAtLevel=1
        fi
      done
      exec "$root/lib/runtime/bin/java" $quick\
      """;

  private final Path target;
  private final Path jar;
  private final String main;
  private final String version;
  private final String javafxPath;
  private final String classPath;
  private final List<String> options;

  private Image(String[] args) {
    target = Path.of(args[0]);
    jar = Path.of(args[1]);
    main = args[2];
    version = args[3];
    javafxPath = args[4];
    classPath = args[5];
    options = List.of("--enable-native-access=" + args[6], "-XX:+UseSerialGC", "-Xmx" + args[8]);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 9) {
      throw new IllegalArgumentException("Nine arguments, see the comment on this class");
    }
    new Image(args).make(args[7].isBlank() ? List.of() : List.of(args[7].strip().split(" +")));
  }

  private void make(List<String> training) throws IOException, InterruptedException {
    Path image = target.resolve("image");
    delete(image);
    Path input = stage(target.resolve("image-input"));
    unpackSqlite(input);
    pack(input, image);
    train(image, training);
    if (System.getProperty("os.name").equals("Linux")) {
      startByScript(image);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
  }

  /** Puts the program's jars, JavaFX excepted, into one folder. */
  private Path stage(Path input) throws IOException {
    delete(input);
    Files.createDirectories(input);
    Files.copy(jar, input.resolve(jar.getFileName()));
    for (String entry : classPath.split(File.pathSeparator)) {
      Path library = Path.of(entry);
      Files.copy(library, input.resolve(library.getFileName()));
    }
    return input;
  }

  /** SQLite's native part lies ready; its driver would else unpack it anew at every start. */
  private static void unpackSqlite(Path input) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new IllegalStateException("The SQLite driver has no " + resource);
      }
      Files.copy(library, input.resolve(name));
    }
  }

  private void pack(Path input, Path image) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--type", "app-image", "--name", "revier", "--dest", image.toString()));
    arguments.addAll(List.of("--app-version", version, "--input", input.toString()));
    arguments.addAll(List.of("--main-jar", jar.getFileName().toString(), "--main-class", main));
    arguments.addAll(List.of("--module-path", javafxPath, "--add-modules", MODULES));
    arguments.addAll(List.of("--jlink-options", LINK));
    startOptions("$APPDIR").forEach(option -> arguments.addAll(List.of("--java-options", option)));
    if (System.getProperty("os.name").startsWith("Windows")) {
      arguments.add("--win-console");
    }
    StringWriter words = new StringWriter();
    PrintWriter writer = new PrintWriter(words, true);
    ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
    if (jpackage.run(writer, writer, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("jpackage failed:\n" + words);
    }
  }

  /** Puts the script in the place of the launcher. */
  private void startByScript(Path image) throws IOException {
    Path launcher = find(image, "revier");
    Path app = find(image, "revier.cfg").getParent();
    List<String> words = new ArrayList<>(startOptions("$app"));
    words.addAll(List.of("--class-path", launcherClassPath(app, "$app"), main));
    StringBuilder call = new StringBuilder(SCRIPT);
    words.forEach(word -> call.append(" \"").append(word).append('"'));
    Files.writeString(launcher, call.append(" \"$@\"\n"));
    Files.delete(app.resolve("revier.cfg"));
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IllegalStateException("Not made executable: " + launcher);
    }
  }

  /** What the program's own runtime is told at each start. */
  private List<String> startOptions(String app) {
    List<String> all = new ArrayList<>(options);
    all.addAll(QUIET);
    all.add("-Dorg.sqlite.lib.path=" + app);
    all.add("-XX:AOTCache=" + app + "/revier.aot");
    return all;
  }

  /** One run of the program in its own runtime writes the cache beside the jars. */
  private void train(Path image, List<String> training) throws IOException, InterruptedException {
    Path app = find(image, "revier.cfg").getParent();
    Path java = find(image, File.separatorChar == '\\' ? "java.exe" : "java");
    Path output = target.resolve("image-training");
    Files.createDirectories(output);
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.add("-XX:AOTCacheOutput=" + app.resolve("revier.aot"));
    command.add("-Dglass.platform=Headless");
    command.add("-Dprism.order=sw");
    command.add("-Dorg.sqlite.lib.path=" + app);
    command.add("-Drevier.output=" + output);
    command.addAll(List.of("--class-path", launcherClassPath(app, app.toString()), main));
    command.addAll(training);
    Path log = output.resolve("training.log");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (status != 0 || !Files.exists(app.resolve("revier.aot"))) {
      throw new IllegalStateException(
          "The training run ended with " + status + ":\n" + Files.readString(log));
    }
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.getFileName().toString().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No " + name + " below " + folder));
    }
  }

  /** The class path in the launcher's own order: the cache only fits an equal one. */
  private static String launcherClassPath(Path app, String place) throws IOException {
    try (Stream<String> lines = Files.lines(app.resolve("revier.cfg"))) {
      return String.join(
          File.pathSeparator,
          lines
              .filter(line -> line.startsWith("app.classpath="))
              .map(line -> line.substring("app.classpath=".length()))
              .map(line -> line.replace("$APPDIR", place))
              .toList());
    }
  }
}
