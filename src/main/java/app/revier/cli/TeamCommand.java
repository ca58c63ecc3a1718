package app.revier.cli;

import app.revier.book.OmittedFile;
import app.revier.book.TeamReading;
import app.revier.book.TeamRep;
import app.revier.task.Progress;
import app.revier.text.TeamTexts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings several reps' books and plan workbooks together into one workbook. */
@Command(name = "team")
final class TeamCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(index = "0", paramLabel = "OUT.xlsx", descriptionKey = "cli.team-out")
  private Path out = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "IN", descriptionKey = "cli.team-in")
  private List<Path> files = List.of();

  @Option(
      names = "--correlation",
      paramLabel = "0-1",
      descriptionKey = "cli.option-team-correlation")
  private @Nullable String correlation;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  TeamCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    check();
    TeamReading.View view = call.parts().team().reading().read(files, together(), Progress.NONE);
    TeamTexts words = new TeamTexts(call.texts());
    for (OmittedFile omitted : view.leftOut()) {
      call.err()
          .println(
              omitted.file() + ": " + TeamTexts.code(omitted.why()) + ": " + words.reason(omitted));
    }
    if (view.team() == null) {
      throw new NotDoneException(call.texts().get("cli.team-none"), null);
    }
    call.parts()
        .team()
        .writer()
        .write(out, view, LocalDate.now(call.parts().clock()), call.language().locale());
    boolean isWhole = sayNotes(view, words) && view.leftOut().isEmpty();
    if (json) {
      Json.print(call.out(), TeamDocument.of(view, words, call.texts()));
    } else {
      new TeamReport(call, words).print(view);
      call.say("cli.exported", out);
    }
    if (!view.isRemembered()) {
      call.err().println(call.texts().get("cli.team-not-remembered"));
    }
    return isWhole ? ExitStatus.DONE : ExitStatus.REJECTED;
  }

  private void check() {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageException(call.texts().get("cli.wrong-export-name", out));
    }
    Path target = out.toAbsolutePath().normalize();
    for (Path file : files) {
      if (file.toAbsolutePath().normalize().equals(target)) {
        throw new UsageException(call.texts().get("cli.team-out-is-in", out));
      }
    }
  }

  private @Nullable Double together() {
    BigDecimal given = new Given(call.texts()).fraction(correlation, "--correlation");
    if (given != null && given.compareTo(BigDecimal.ONE) >= 0) {
      throw new UsageException(call.texts().get("cli.wrong-correlation"));
    }
    return given == null ? null : (Double) given.doubleValue();
  }

  /** Says what of the files that were taken is missing; gives whether no row was rejected. */
  private boolean sayNotes(TeamReading.View view, TeamTexts words) {
    boolean isWhole = true;
    for (TeamRep rep : view.reps()) {
      for (String note : words.notes(rep.file())) {
        call.err().println(rep.file().file() + ": " + note);
      }
      isWhole &= rep.file().rejected() == 0;
    }
    return isWhole;
  }
}
