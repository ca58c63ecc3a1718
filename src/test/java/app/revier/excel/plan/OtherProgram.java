package app.revier.excel.plan;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** LibreOffice, where it is installed: it opens workbooks and works out every formula anew. */
final class OtherProgram {

  private static final long MOST_SECONDS = 240;

  private OtherProgram() {}

  /** Where it is; none if it is not installed. */
  static @Nullable Path installed() {
    String path = System.getenv("PATH");
    for (String folder : path == null ? new String[0] : path.split(File.pathSeparator, -1)) {
      for (String name : List.of("soffice", "libreoffice")) {
        Path program = Path.of(folder).resolve(name);
        if (Files.isExecutable(program)) {
          return program;
        }
      }
    }
    return null;
  }

  /**
   * Opens all files in one start, works them out anew, and saves each under its name in a folder.
   */
  static void recalculate(Path program, List<Path> files, Path into)
      throws IOException, InterruptedException {
    convert(program, files, into, true);
  }

  /** Opens all files and saves them again. */
  static void convert(Path program, List<Path> files, Path into, boolean recalculating)
      throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(into, "profile");
    Path user = Files.createDirectories(profile.resolve("user"));
    Files.writeString(
        user.resolve("registrymodifications.xcu"), settings(recalculating ? "0" : "1"));
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + profile.toUri());
    command.addAll(
        List.of("--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"));
    command.addAll(List.of("--outdir", into.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = into.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("took too long: " + Files.readString(log));
    }
    for (Path file : files) {
      if (!Files.exists(into.resolve(file.getFileName()))) {
        throw new IOException("not converted: " + file + ": " + Files.readString(log));
      }
    }
  }

  /** When formulas are worked out on opening, whatever a file says: 0 always, 1 never. */
  private static String settings(String when) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry"
        xmlns:xs="http://www.w3.org/2001/XMLSchema"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
        <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>%s</value></prop>
      </item>
    </oor:items>
    """
        .formatted(when);
  }
}
