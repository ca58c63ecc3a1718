package app.revier.cli;

import app.revier.book.ScenarioText;
import app.revier.book.ScenarioText.Reading;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanParameters;
import app.revier.gap.ScenarioResult;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scenarios of a call, and those kept in the book. */
final class WhatIfs {

  private static final String OPTION = "--what-if";
  private static final String END = "(?=\\s*(?:;|$))";

  /** A change with a share, or one that is given in per cent. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(\\b(?:customer-retention\\s*=[^;]*?:|project-probability\\s*=\\s*\\d+\\s*:"
              + "|erosion\\s*=|correlation\\s*=)\\s*[+-]?)(\\d[\\d.,]*\\s*%?)"
              + END);

  /** A change with an amount. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\b(?:project-value\\s*=\\s*\\d+\\s*:|target\\s*=|budget\\s*=)\\s*[+-]?)"
              + "(\\d[\\d.,]*)"
              + END);

  private WhatIfs() {}

  /**
   * Scenarios that were read.
   *
   * @param asked each as it is written, and as it was understood
   * @param texts the language
   */
  record Scenarios(List<Asked> asked, Texts texts) {

    /** Says which of them are worked out with another correlation than they say. */
    void noteCorrelations(CorrelationNote note) {
      for (Asked one : asked) {
        if (one.reading() instanceof Reading.Understood(var scenario, var _)) {
          note.scenario(scenario.name().isEmpty() ? one.text() : scenario.name(), scenario);
        }
      }
    }

    /** Works them out beside a plan. */
    List<Answer> answers(Snapshot snapshot, GapPlan plan) {
      return asked.stream()
          .map(
              one ->
                  switch (one.reading()) {
                    case Reading.Understood understood ->
                        new Answer(
                            one.text(),
                            understood.scenario().name(),
                            understood.changes(),
                            snapshot.scenario(plan, understood.scenario()),
                            "");
                    case Reading.Refused refused ->
                        new Answer(one.text(), "", List.of(), null, sentence(refused, texts));
                  })
          .toList();
    }
  }

  private record Asked(String text, Reading reading) {}

  /**
   * A scenario worked out.
   *
   * @param text as it is written
   * @param name what it is called; may be empty
   * @param changes its changes as they are written
   * @param result what becomes of the plan; none if the scenario of the book can no longer be
   *     understood
   * @param problem why not, in words
   */
  record Answer(
      String text,
      String name,
      List<String> changes,
      @Nullable ScenarioResult result,
      String problem) {

    /** What it is called, or else what changes. */
    String title() {
      return name.isEmpty() ? (changes.isEmpty() ? text : String.join("; ", changes)) : name;
    }
  }

  /**
   * Reads the scenarios of the call, then those of the book.
   *
   * @throws UsageException if one of the call cannot be understood
   */
  static Scenarios given(
      List<String> ofCall, Snapshot snapshot, PlanParameters parameters, Texts texts) {
    List<Asked> asked = new ArrayList<>();
    for (String typed : ofCall) {
      String text = plain(typed, new Given(texts));
      Reading reading = ScenarioText.read(text, snapshot.territory(), parameters.limits());
      if (reading instanceof Reading.Refused refused) {
        throw new UsageException(OPTION + ": " + sentence(refused, texts));
      }
      asked.add(new Asked(text, reading));
    }
    for (String text : ScenarioText.lines(snapshot.settings().get(Setting.SCENARIOS))) {
      asked.add(
          new Asked(text, ScenarioText.read(text, snapshot.territory(), parameters.limits())));
    }
    return new Scenarios(List.copyOf(asked), texts);
  }

  /** Amounts and shares are read as everywhere on the command line, and kept in one form. */
  private static String plain(String typed, Given given) {
    String shares =
        SHARE
            .matcher(typed)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1)
                            + Objects.requireNonNull(given.fraction(found.group(2), OPTION))
                                .stripTrailingZeros()
                                .toPlainString()));
    return AMOUNT
        .matcher(shares)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + Objects.requireNonNull(given.amount(found.group(2), OPTION))
                            .toDecimal()
                            .stripTrailingZeros()
                            .toPlainString()));
  }

  private static String sentence(Reading.Refused refused, Texts texts) {
    return switch (refused.reason()) {
      case FORM -> texts.get("cli.what-if-form", refused.part());
      case UNKNOWN_CUSTOMER -> texts.get("cli.what-if-customer", refused.part());
      case UNKNOWN_PROJECT -> texts.get("cli.what-if-project", refused.part());
      case NO_VISIT_LIMIT -> texts.get("cli.what-if-visits", refused.part());
      case NO_BUDGET_LIMIT -> texts.get("cli.what-if-budget", refused.part());
    };
  }
}
