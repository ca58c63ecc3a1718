package app.revier.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the plan workbook. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "cli.export-file")
  private Path file = Path.of("");

  ExportCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageException(call.texts().get("cli.wrong-export-name", file));
    }
    return call.read(
        book -> {
          call.parts().planWriter().write(file, book.snapshot(), call.language().locale());
          call.say("cli.exported", file);
          return ExitStatus.DONE;
        });
  }
}
