package app.revier.cli;

import app.revier.book.BookFailure;
import app.revier.book.UnwritableFileException;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** All commands of the program. */
public final class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  /** The key of what the help says of the program; those of the commands begin with it. */
  private static final String ABOUT = "cli.about";

  private final CommandParts parts;
  private final Invocation call;
  private final PrintStream results;
  private final PrintStream problems;

  private Commands(CommandParts parts, Language language) {
    results = parts.out();
    problems = parts.err();
    this.parts = parts.printing(new TerminalStream(parts.out()), new TerminalStream(parts.err()));
    this.call = new Invocation(this.parts, language);
  }

  /**
   * Carries out one call of the program.
   *
   * @param arguments as given by the shell
   * @return the exit status
   */
  public static int run(CommandParts parts, String... arguments) {
    return new Commands(parts, languageOf(arguments, parts.language())).execute(arguments);
  }

  /** The version of the program; {@code dev} when it is run from classes. */
  public static String version() {
    return Version.current();
  }

  /** The language is needed for the help and for usage errors, before the call is understood. */
  private static Language languageOf(String[] arguments, Language initial) {
    for (int i = 0; i < arguments.length; i++) {
      for (Language language : Language.values()) {
        boolean next = arguments[i].equals("--lang") && i + 1 < arguments.length;
        if ((next && arguments[i + 1].equals(language.code()))
            || arguments[i].equals("--lang=" + language.code())) {
          return language;
        }
      }
    }
    return initial;
  }

  private int execute(String[] arguments) {
    try {
      return written(commandLine(arguments).execute(arguments));
    } catch (OutOfMemoryError e) {
      LOG.error("no memory left", e);
      String key = call.hasChanged() ? "cli.changed-no-memory" : "cli.no-memory";
      parts.err().println(call.texts().get(key));
      return ExitStatus.NOT_DONE;
    } catch (StackOverflowError e) {
      return bug(e);
    }
  }

  /** A full disk or a closed pipe shows only when everything is written. */
  private int written(int status) {
    boolean isLost = parts.out().checkError();
    if (isLost && hasGone(results)) {
      // Whoever has read enough has got what was asked for.
      isLost = false;
      if (call.hasChanged()) {
        parts.err().println(call.texts().get("cli.changed-unread"));
      }
    }
    if (isLost) {
      String key = call.hasChanged() ? "cli.changed-not-written" : "cli.not-written";
      parts.err().println(call.texts().get(key));
    }
    // What was said about problems is a part of the result, too.
    isLost |= parts.err().checkError() && !hasGone(problems);
    boolean isSuccess = status == ExitStatus.DONE || status == ExitStatus.REJECTED;
    return isLost && isSuccess ? ExitStatus.NOT_DONE : status;
  }

  private static boolean hasGone(PrintStream stream) {
    return stream instanceof StandardStream standard && standard.readerHasGone();
  }

  private CommandLine commandLine(String[] arguments) {
    CommandLine root = new CommandLine(new Root(call));
    root.getCommandSpec().mixinStandardHelpOptions(true).version("Revier " + Version.current());
    for (CommandTree command : CommandTree.meant(arguments, commands())) {
      command.addTo(root, ABOUT, call.texts());
    }
    CommandTree.describe(root, ABOUT, call.texts());
    root.setOut(new PrintWriter(parts.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(parts.err(), true, StandardCharsets.UTF_8));
    root.registerConverter(Path.class, Commands::named);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    // A value may begin with @, and no file is to be taken for a part of the call.
    root.setExpandAtFiles(false);
    root.setParameterExceptionHandler((failure, args) -> usage(failure));
    root.setExecutionExceptionHandler((failure, line, result) -> failed(failure));
    return root;
  }

  /** The empty name would be that of the folder in which the program was started. */
  private static Path named(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("empty");
    }
    return Path.of(name);
  }

  private List<CommandTree> commands() {
    return List.of(
        CommandTree.of(new ImportCommand(call)),
        CommandTree.of(new CustomersCommand(call)),
        CommandTree.of(new MatrixCommand(call)),
        CommandTree.of(new CrosstableCommand(call)),
        CommandTree.of(new ProspectsCommand(call)),
        CommandTree.of(new GapCommand(call)),
        CommandTree.of(new TrackCommand(call)),
        CommandTree.of(new TimeCommand(call)),
        CommandTree.of(new CallplanCommand(call)),
        CommandTree.of(
            new AbsencesCommand(call),
            List.of(new AbsencesCommand.Add(call), new AbsencesCommand.Remove(call))),
        CommandTree.of(
            new AppointmentsCommand(call),
            List.of(
                new AppointmentsCommand.Add(call),
                new AppointmentsCommand.Remove(call),
                new CalendarCommand(call))),
        CommandTree.of(
            new TasksCommand(call),
            List.of(
                new TasksCommand.Add(call),
                new TasksCommand.Done(call),
                new TasksCommand.Remove(call))),
        CommandTree.of(new WeekCommand(call)),
        CommandTree.of(
            new PositionsCommand(call),
            List.of(
                new FindPositionsCommand(call),
                new PositionsCommand.Load(call),
                new PositionsCommand.Unload(call))),
        CommandTree.of(new ReportCommand(call), List.of(new TicksCommand(call))),
        CommandTree.of(new ActivitiesCommand(call)),
        CommandTree.of(new ReviewCommand(call)),
        CommandTree.of(new ProjectsCommand(call)),
        CommandTree.of(new MeasuresCommand(call)),
        CommandTree.of(new ExportCommand(call)),
        CommandTree.of(new TeamCommand(call)),
        CommandTree.of(new DossierCommand(call)),
        CommandTree.of(new EraseCommand(call)),
        CommandTree.of(new DuplicatesCommand(call)),
        CommandTree.of(new MergeCommand(call)),
        CommandTree.of(new ApartCommand(call)),
        CommandTree.of(new SettingsCommand(call)),
        CommandTree.of(new CheckCommand(call)),
        CommandTree.of(new BackupsCommand(call)),
        CommandTree.of(new BackupCommand(call)),
        CommandTree.of(new RestoreCommand(call)),
        CommandTree.of(new ScreensCommand(call)));
  }

  private int usage(ParameterException failure) {
    if (failure.getCause() instanceof UsageException usage) {
      parts.err().println(usage.sentence());
    } else {
      parts.err().println(UsageTexts.sentence(call.texts(), failure));
    }
    parts.err().println(call.texts().get("cli.see-help"));
    return ExitStatus.USAGE;
  }

  private int failed(Exception failure) {
    return switch (failure) {
      case UsageException usage -> {
        parts.err().println(usage.sentence());
        yield ExitStatus.USAGE;
      }
      case HolidaysUnknownException unknown -> {
        parts.err().println(new FailureTexts(call.texts()).expected(unknown));
        yield ExitStatus.USAGE;
      }
      case NotDoneException notDone -> {
        parts.err().println(notDone.sentence());
        yield ExitStatus.NOT_DONE;
      }
      case BookFailure book -> {
        LOG.info("not done", book);
        parts.err().println(new FailureTexts(call.texts()).sentence(book));
        if (book.reason() == BookFailure.Reason.DAMAGED
            || book.reason() == BookFailure.Reason.FOREIGN) {
          call.hintAtPoints();
        }
        yield ExitStatus.NOT_DONE;
      }
      case UnwritableFileException file -> {
        LOG.info("not written", file);
        parts.err().println(new FailureTexts(call.texts()).sentence(file));
        if (call.hasChanged()) {
          parts.err().println(call.texts().get("cli.changed-anyway"));
        }
        yield ExitStatus.NOT_DONE;
      }
      default -> bug(failure);
    };
  }

  private int bug(Throwable failure) {
    String code = FailureTexts.code(failure);
    LOG.error("bug {}", code, failure);
    parts.err().println(call.texts().get("cli.bug", code));
    return ExitStatus.BUG;
  }

  /** The program itself, called without a command. */
  @Command(name = "revier", subcommandsRepeatable = false)
  static final class Root implements Callable<Integer> {

    @CommandLine.Mixin private final Invocation call;

    Root(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      throw new UsageException(call.texts().get("cli.command-missing"));
    }
  }
}
