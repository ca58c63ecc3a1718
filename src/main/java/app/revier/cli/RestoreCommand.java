package app.revier.cli;

import app.revier.book.BookFailure;
import app.revier.book.PreparedRestore;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoints;
import app.revier.book.Restored;
import app.revier.text.FailureTexts;
import app.revier.text.PointTexts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a restore point or a copy in the place of the book, whose present state is kept. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore-file")
  private Path file = Path.of("");

  @Option(names = "--yes", descriptionKey = "cli.restore-yes")
  private boolean yes;

  @Mixin private final PasswordOption password;

  RestoreCommand(Invocation call) {
    this.call = call;
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() {
    RestorePoints points = call.parts().points();
    char[] word = points.isSealed(file) ? password.known(file) : null;
    try (PreparedRestore prepared = points.prepare(call.file(), file, word)) {
      if (!yes) {
        describe(prepared);
        confirm();
      }
      tell(points.restore(call.file(), prepared), prepared);
    }
    return ExitStatus.DONE;
  }

  private void describe(PreparedRestore prepared) {
    call.say(
        "cli.restore-holds",
        file,
        prepared.customers(),
        prepared.projects(),
        prepared.latestChange() == null ? 0 : 1,
        prepared.latestChange() == null
            ? ""
            : new PointTexts(call.texts(), call.parts().clock().getZone())
                .made(prepared.latestChange()));
    try {
      call.read(
          book -> {
            call.say(
                "cli.restore-replaces",
                call.file(),
                book.snapshot().territory().customers().size(),
                book.snapshot().territory().projects().size());
            return ExitStatus.DONE;
          });
    } catch (BookFailure e) {
      call.out().println(new FailureTexts(call.texts()).sentence(e));
    }
    call.out().flush();
  }

  /** Goes on only if somebody says so. */
  private void confirm() {
    Terminal terminal = call.parts().terminal();
    if (!terminal.present()) {
      throw new NotDoneException(call.texts().get("cli.restore-needs-yes"), null);
    }
    String answer = terminal.line(call.texts().get("cli.restore-ask")).strip();
    if (!answer.toLowerCase(Locale.ROOT).equals(call.texts().get("cli.restore-answer"))) {
      throw new NotDoneException(call.texts().get("cli.restore-not"), null);
    }
  }

  private void tell(Restored restored, PreparedRestore prepared) {
    call.say("cli.restored", call.file(), prepared.customers());
    RestorePoint before = restored.before();
    if (before != null) {
      call.say("cli.restored-before", before.file());
    } else if (restored.damaged() != null) {
      call.say("cli.restored-damaged", restored.damaged());
    }
  }
}
