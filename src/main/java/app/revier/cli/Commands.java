package app.revier.cli;

import app.revier.book.BookFailure;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** All commands of the program. */
public final class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final CommandParts parts;
  private final Invocation call;

  private Commands(CommandParts parts, Language language) {
    this.parts = parts;
    this.call = new Invocation(parts, language);
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
    return commandLine().execute(arguments);
  }

  private CommandLine commandLine() {
    CommandLine root = new CommandLine(new Root(call));
    root.getCommandSpec().mixinStandardHelpOptions(true).version("Revier " + Version.current());
    for (Callable<Integer> command :
        List.<Callable<Integer>>of(
            new ImportCommand(call),
            new CustomersCommand(call),
            new MatrixCommand(call),
            new GapCommand(call),
            new WeekCommand(call),
            new ExportCommand(call),
            new SettingsCommand(call),
            new CheckCommand(call),
            new ScreensCommand(call))) {
      CommandLine line = new CommandLine(command);
      line.getCommandSpec().mixinStandardHelpOptions(true);
      root.addSubcommand(line);
    }
    Texts texts = call.texts();
    root.setResourceBundle(new HelpTexts(texts));
    root.getCommandSpec().usageMessage().description(texts.get("cli.about"));
    for (Map.Entry<String, CommandLine> sub : root.getSubcommands().entrySet()) {
      sub.getValue()
          .getCommandSpec()
          .usageMessage()
          .description(texts.get("cli.about-" + sub.getKey()));
    }
    root.setOut(new PrintWriter(parts.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(parts.err(), true, StandardCharsets.UTF_8));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setParameterExceptionHandler((failure, args) -> usage(failure));
    root.setExecutionExceptionHandler((failure, line, result) -> failed(failure));
    return root;
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
      case NotDoneException notDone -> {
        parts.err().println(notDone.sentence());
        yield ExitStatus.NOT_DONE;
      }
      case BookFailure book -> {
        LOG.info("not done", book);
        parts.err().println(new FailureTexts(call.texts()).sentence(book));
        yield ExitStatus.NOT_DONE;
      }
      default -> {
        String code = FailureTexts.code(failure);
        LOG.error("bug {}", code, failure);
        parts.err().println(call.texts().get("cli.bug", code));
        yield ExitStatus.BUG;
      }
    };
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
