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
import org.jspecify.annotations.Nullable;

/** The scenarios of a call, and those kept in the book. */
final class WhatIfs {

  private WhatIfs() {}

  /**
   * Scenarios that were read.
   *
   * @param asked each as it is written, and as it was understood
   * @param texts the language
   */
  record Given(List<Asked> asked, Texts texts) {

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
  static Given given(
      List<String> ofCall, Snapshot snapshot, PlanParameters parameters, Texts texts) {
    List<Asked> asked = new ArrayList<>();
    for (String text : ofCall) {
      Reading reading = ScenarioText.read(text, snapshot.territory(), parameters.limits());
      if (reading instanceof Reading.Refused refused) {
        throw new UsageException(sentence(refused, texts));
      }
      asked.add(new Asked(text, reading));
    }
    for (String text : ScenarioText.lines(snapshot.settings().get(Setting.SCENARIOS))) {
      asked.add(
          new Asked(text, ScenarioText.read(text, snapshot.territory(), parameters.limits())));
    }
    return new Given(List.copyOf(asked), texts);
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
