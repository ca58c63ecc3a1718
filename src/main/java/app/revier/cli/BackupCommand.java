package app.revier.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a complete copy of the book, by choice sealed with a password. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.backup-file")
  private Path file = Path.of("");

  @Option(names = "--password", descriptionKey = "cli.option-password")
  private boolean asked;

  @Mixin private final PasswordOption password;

  BackupCommand(Invocation call) {
    this.call = call;
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() {
    if (asked || password.given()) {
      char[] word = password.chosen();
      return call.read(
          book -> {
            book.copyTo(file, word);
            call.say("cli.backed-up-sealed", file);
            return ExitStatus.DONE;
          });
    }
    return call.read(
        book -> {
          book.copyTo(file);
          call.say("cli.backed-up", file);
          return ExitStatus.DONE;
        });
  }
}
