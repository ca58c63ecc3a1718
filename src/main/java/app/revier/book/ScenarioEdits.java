package app.revier.book;

import app.revier.gap.Scenario;
import app.revier.gap.ScenarioResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Keeps, changes and deletes the scenarios of an open book, and makes one of them the plan. */
public final class ScenarioEdits {

  private final Committer committer;

  ScenarioEdits(Committer committer) {
    this.committer = committer;
  }

  /** Keeps another scenario after those that are kept; nothing if it is kept already. */
  public Optional<BookChange> keep(Scenario scenario) {
    return committer.commit(
        now -> {
          String line = line(scenario, now);
          return change(
              now,
              "scenario-kept",
              line,
              lines -> {
                lines.add(line);
                return lines;
              });
        });
  }

  /**
   * Keeps a scenario in the place of another; nothing if that one is kept no more, or this one is
   * kept already.
   *
   * @param text of the other, as it is kept
   */
  public Optional<BookChange> replace(String text, Scenario scenario) {
    return committer.commit(
        now -> {
          String line = line(scenario, now);
          return change(
              now,
              "scenario-edited",
              line,
              lines -> {
                if (!lines.contains(line)) {
                  Collections.replaceAll(lines, text, line);
                }
                return lines;
              });
        });
  }

  /**
   * Keeps a scenario no more.
   *
   * @param text as it is kept
   */
  public Optional<BookChange> delete(String text) {
    return committer.commit(
        now ->
            change(
                now,
                "scenario-deleted",
                text,
                lines -> {
                  lines.removeIf(text::equals);
                  return lines;
                }));
  }

  /**
   * Makes a scenario the plan, as its {@link Adoption} says, in one step. It is kept as a scenario
   * no more.
   *
   * @param text as it is kept
   * @param result what it comes to
   */
  public Optional<BookChange> adopt(String text, ScenarioResult result) {
    return committer.commit(
        now -> {
          List<Write> writes = new ArrayList<>(Adoption.of(now, result).writes());
          writes.addAll(
              change(
                      now,
                      "scenario-adopted",
                      text,
                      lines -> {
                        lines.removeIf(text::equals);
                        return lines;
                      })
                  .writes());
          return new PlannedChange(label("scenario-adopted", text), writes);
        });
  }

  private static String line(Scenario scenario, Snapshot now) {
    return ScenarioText.line(
        scenario.name(),
        scenario.changes().stream()
            .map(change -> ScenarioText.of(change, now.territory()))
            .toList());
  }

  private static PlannedChange change(
      Snapshot now, String code, String text, UnaryOperator<List<String>> change) {
    String before = now.settings().get(Setting.SCENARIOS);
    String after =
        change.apply(new ArrayList<>(ScenarioText.lines(before))).stream()
            .distinct()
            .collect(Collectors.joining("\n"));
    String key = Setting.SCENARIOS.key();
    return new PlannedChange(
        label(code, text),
        after.equals(before)
            ? List.of()
            : List.of(new Write.PutSetting(key, after.isEmpty() ? null : after)));
  }

  private static ChangeLabel label(String code, String text) {
    String name = ScenarioText.name(text);
    return name.isEmpty() ? ChangeLabel.of(code + "-unnamed") : ChangeLabel.of(code, name);
  }
}
