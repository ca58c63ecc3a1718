package app.revier.cli;

import app.revier.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * A command and those below it. Only what a call names is made ready to be parsed: to make all
 * commands ready takes longer than most of them take.
 *
 * @param command what is carried out
 * @param below the commands below it
 */
record CommandTree(Callable<Integer> command, List<CommandTree> below) {

  /** Options that stand before the name of a command and take a value. */
  private static final List<String> BEFORE = List.of("--book", "--lang");

  /** Keeps its own copy. */
  CommandTree {
    below = List.copyOf(below);
  }

  /** A command with none below it. */
  static CommandTree of(Callable<Integer> command) {
    return of(command, List.of());
  }

  /** A command with others below it. */
  static CommandTree of(Callable<Integer> command, List<Callable<Integer>> below) {
    return new CommandTree(command, below.stream().map(CommandTree::of).toList());
  }

  /**
   * Those of the commands that a call can mean: one if it plainly names it, else all, so that the
   * help lists them and what is wrong is said in the same way.
   */
  static List<CommandTree> meant(String[] arguments, List<CommandTree> all) {
    int at = 0;
    while (at + 2 < arguments.length && BEFORE.contains(arguments[at])) {
      if (named(arguments[at + 1], all) != null) {
        return all;
      }
      at += 2;
    }
    CommandTree named = at < arguments.length ? named(arguments[at], all) : null;
    return named == null ? all : List.of(named);
  }

  private static @Nullable CommandTree named(String word, List<CommandTree> all) {
    return all.stream().filter(tree -> tree.name().equals(word)).findFirst().orElse(null);
  }

  /** What the user writes for the command. */
  String name() {
    return command.getClass().getAnnotation(Command.class).name();
  }

  /** Adds the command and those below it to the one above. */
  void addTo(CommandLine above, String about, Texts texts) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    String own = about + "-" + name();
    below.forEach(part -> part.addTo(line, own, texts));
    describe(line, own, texts);
    above.addSubcommand(line);
  }

  /** Gives a command what its help says. */
  static void describe(CommandLine line, String about, Texts texts) {
    line.setResourceBundle(new HelpTexts(texts));
    line.getCommandSpec()
        .usageMessage()
        .description(HelpTexts.pattern(texts.get(about)))
        .synopsisHeading(HelpTexts.pattern(texts.get("cli.heading-usage")) + " ")
        .commandListHeading(HelpTexts.pattern(texts.get("cli.heading-commands")) + "%n");
  }
}
