package app.revier.cli;

import app.revier.text.Texts;
import picocli.CommandLine.MissingParameterException;
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
          texts.get("cli.missing", missing.getMissing().get(0).paramLabel());
      default ->
          failure.getArgSpec() == null
              ? texts.get("cli.unclear")
              : texts.get(
                  "cli.wrong-value",
                  failure.getValue() == null ? "" : failure.getValue(),
                  failure.getArgSpec().isOption()
                      ? String.join(
                          "/",
                          ((picocli.CommandLine.Model.OptionSpec) failure.getArgSpec()).names())
                      : failure.getArgSpec().paramLabel());
    };
  }
}
