package app.revier.cli;

import app.revier.book.BookFailure;
import app.revier.book.UnwritableFileException;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
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
      return written(commandLine().execute(arguments));
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

  private CommandLine commandLine() {
    CommandLine root = new CommandLine(new Root(call));
    root.getCommandSpec().mixinStandardHelpOptions(true).version("Revier " + Version.current());
    for (CommandLine command : commands()) {
      root.addSubcommand(command);
    }
    Texts texts = call.texts();
    describe(root, "cli.about", texts);
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

  private List<CommandLine> commands() {
    return List.of(
        command(new ImportCommand(call)),
        command(new CustomersCommand(call)),
        command(new MatrixCommand(call)),
        command(new CrosstableCommand(call)),
        command(new ProspectsCommand(call)),
        command(new GapCommand(call)),
        command(new TimeCommand(call)),
        command(
            new AbsencesCommand(call),
            new AbsencesCommand.Add(call),
            new AbsencesCommand.Remove(call)),
        command(
            new AppointmentsCommand(call),
            new AppointmentsCommand.Add(call),
            new AppointmentsCommand.Remove(call),
            new CalendarCommand(call)),
        command(
            new TasksCommand(call),
            new TasksCommand.Add(call),
            new TasksCommand.Done(call),
            new TasksCommand.Remove(call)),
        command(new WeekCommand(call)),
        command(
            new PositionsCommand(call),
            new FindPositionsCommand(call),
            new PositionsCommand.Load(call),
            new PositionsCommand.Unload(call)),
        command(new ReportCommand(call), new TicksCommand(call)),
        command(new ActivitiesCommand(call)),
        command(new ReviewCommand(call)),
        command(new ProjectsCommand(call)),
        command(new MeasuresCommand(call)),
        command(new ExportCommand(call)),
        command(new DossierCommand(call)),
        command(new EraseCommand(call)),
        command(new DuplicatesCommand(call)),
        command(new MergeCommand(call)),
        command(new ApartCommand(call)),
        command(new SettingsCommand(call)),
        command(new CheckCommand(call)),
        command(new BackupsCommand(call)),
        command(new BackupCommand(call)),
        command(new RestoreCommand(call)),
        command(new ScreensCommand(call)));
  }

  /** A command with its help and the commands below it. */
  @SafeVarargs
  private static CommandLine command(Callable<Integer> command, Callable<Integer>... below) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    for (Callable<Integer> part : below) {
      line.addSubcommand(command(part));
    }
    return line;
  }

  /** Gives a command and all below it what their help says. */
  private static void describe(CommandLine command, String about, Texts texts) {
    command.setResourceBundle(new HelpTexts(texts));
    command
        .getCommandSpec()
        .usageMessage()
        .description(HelpTexts.pattern(texts.get(about)))
        .synopsisHeading(HelpTexts.pattern(texts.get("cli.heading-usage")) + " ")
        .commandListHeading(HelpTexts.pattern(texts.get("cli.heading-commands")) + "%n");
    command.getSubcommands().forEach((name, sub) -> describe(sub, about + "-" + name, texts));
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
