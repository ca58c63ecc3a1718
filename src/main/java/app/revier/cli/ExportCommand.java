package app.revier.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the plan workbook, by choice with a password. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "cli.export-file")
  private Path file = Path.of("");

  @Option(names = "--password", descriptionKey = "cli.option-password")
  private boolean asked;

  @Mixin private final PasswordOption password;

  ExportCommand(Invocation call) {
    this.call = call;
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageException(call.texts().get("cli.wrong-export-name", file));
    }
    char @Nullable [] word = asked || password.given() ? password.chosen() : null;
    return call.read(
        book -> {
          call.parts()
              .planWriter()
              .write(file, book.snapshot(), book.sales(), call.language().locale(), word);
          call.say("cli.exported", file);
          return ExitStatus.DONE;
        });
  }
}
