package app.revier.cli;

import app.revier.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts a wrong call into words. */
final class UsageTexts {

  private UsageTexts() {}

  static String sentence(Texts texts, ParameterException failure) {
    return switch (failure) {
      case UnmatchedArgumentException unmatched ->
          texts.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          texts.get("cli.missing", name(missing.getMissing().get(0)));
      case ParameterException other when isFileWithoutName(other) ->
          texts.get("cli.no-name", name(other.getArgSpec()));
      default ->
          failure.getArgSpec() == null
              ? texts.get("cli.unclear")
              : texts.get(
                  "cli.wrong-value",
                  failure.getValue() == null ? "" : failure.getValue(),
                  name(failure.getArgSpec()));
    };
  }

  private static boolean isFileWithoutName(ParameterException failure) {
    return failure.getArgSpec() != null
        && failure.getArgSpec().type() == Path.class
        && "".equals(failure.getValue());
  }

  /** What the user writes for it: the names of an option, else the word in the help. */
  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? String.join("/", option.names())
        : argument.paramLabel();
  }
}
