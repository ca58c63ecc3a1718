package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.book.Report;
import app.revier.territory.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts reports of contacts into words. */
public final class ReportTexts {

  private final Texts texts;

  /** The words of a language. */
  public ReportTexts(Texts texts) {
    this.texts = texts;
  }

  /** How a customer was met. */
  public String kind(Activity.Kind kind) {
    return texts.get("report.kind-" + code(kind));
  }

  /** What is no contact: a mail, a note, what was found out. */
  public String noted(Note.Kind kind) {
    return texts.get("timeline.kind-" + code(kind));
  }

  /** What came of it. */
  public String result(Activity.Result result) {
    return texts.get("report.result-" + code(result));
  }

  /** What the next step is. */
  public String nextKind(Report.NextKind kind) {
    return texts.get("report.next-kind-" + code(kind));
  }

  /** Why a report cannot be. */
  public String problem(Report.Problem problem) {
    return texts.get("report.problem-" + code(problem));
  }

  /** What of a line was not understood. */
  public String unclear(SpokenReport.Unclear unclear) {
    return texts.get("report.unclear-" + code(unclear.why()), unclear.words());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What a line was understood to say; empty if it says nothing.
   *
   * @param project what the project it names is called; empty if it names none
   * @param stage what the stage it names is called; empty likewise
   */
  public String understood(SpokenReport said, String project, String stage) {
    List<String> parts = new ArrayList<>();
    if (said.date() != null) {
      parts.add(texts.weekday(said.date()));
    }
    // A plain note is said to be one with its words.
    if (said.noted() != null && (said.noted() != Note.Kind.NOTE || said.note().isEmpty())) {
      parts.add(noted(said.noted()));
    }
    if (said.kind() != null) {
      parts.add(kind(said.kind()));
    }
    if (said.result() != null) {
      parts.add(result(said.result()));
    }
    if (said.minutes() != null) {
      parts.add(texts.get("report.said-minutes", texts.number(said.minutes())));
    }
    if (said.drive() != null) {
      parts.add(texts.get("report.said-drive", texts.number(said.drive())));
    }
    if (!project.isEmpty()) {
      parts.add(texts.get("report.said-project", project));
    }
    if (!stage.isEmpty()) {
      parts.add(texts.get("report.said-stage", stage));
    }
    if (!said.note().isEmpty()) {
      parts.add(texts.get("report.said-note", said.note()));
    }
    next(said, parts);
    return parts.isEmpty() ? "" : texts.get("report.understood", String.join(" · ", parts));
  }

  private void next(SpokenReport said, List<String> parts) {
    LocalDate date = said.nextDate();
    String step = step(said.nextStep(), date);
    if (step == null) {
      return;
    }
    List<String> more = new ArrayList<>();
    if (said.nextKind() != null) {
      more.add(nextKind(said.nextKind()));
    }
    if (said.nextMinutes() != null) {
      more.add(texts.get("report.said-minutes", texts.number(said.nextMinutes())));
    }
    parts.add(
        more.isEmpty() ? step : texts.get("report.said-next-kind", step, String.join(", ", more)));
  }

  private @Nullable String step(String step, @Nullable LocalDate date) {
    if (step.isEmpty()) {
      return date == null ? null : texts.get("report.said-next-day", texts.weekday(date));
    }
    return date == null
        ? texts.get("report.said-next", step)
        : texts.get("report.said-next-on", step, texts.weekday(date));
  }
}
