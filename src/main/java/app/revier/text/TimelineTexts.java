package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.TimelineEntry;
import app.revier.segment.Cell;
import app.revier.territory.Contract;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts what happened with a customer into words. */
public final class TimelineTexts {

  private final Texts texts;
  private final Terms terms;
  private final ReportTexts words;

  /** The words of a language. */
  public TimelineTexts(Texts texts) {
    this.texts = texts;
    terms = new Terms(texts);
    words = new ReportTexts(texts);
  }

  /** What a kind of entry is called. */
  public String kind(TimelineEntry.Kind kind) {
    return texts.get("timeline.kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** When and how: day, kind, result if it was not held, minutes. */
  public String heading(TimelineEntry entry) {
    return texts.date(entry.date()) + " · " + how(entry);
  }

  /** How: kind, result if it was not held, minutes. */
  public String how(TimelineEntry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(kind(entry.kind()));
    if (entry instanceof TimelineEntry.Met(Activity activity)) {
      if (activity.result() != Activity.Result.HELD) {
        parts.add(words.result(activity.result()));
      }
      Integer minutes = activity.minutes();
      if (minutes != null) {
        parts.add(texts.get("report.said-minutes", texts.number(minutes)));
      }
    }
    return String.join(" · ", parts);
  }

  /** All that is told of an entry; may be empty. */
  public String told(TimelineEntry entry, Snapshot now) {
    return switch (entry) {
      case TimelineEntry.Met(Activity activity) -> met(activity, now);
      case TimelineEntry.Noted(Note note) ->
          note.source().isBlank()
              ? note.text()
              : texts.get("timeline.with-source", note.text(), note.source());
      case TimelineEntry.Staged(StageChange change) -> staged(change, now);
      case TimelineEntry.Ordered(LocalDate _, Money amount) -> ordered(amount, now);
      case TimelineEntry.ContractBegun(LocalDate _, Contract contract) -> secured(contract, now);
      case TimelineEntry.ContractEnded(LocalDate _, Contract contract) -> secured(contract, now);
      case TimelineEntry.Moved(LocalDate _, String from, String to) ->
          texts.get("timeline.moved", cell(from), cell(to));
    };
  }

  private String met(Activity activity, Snapshot now) {
    List<String> parts = new ArrayList<>();
    String said = said(activity);
    if (!said.isBlank()) {
      parts.add(said);
    }
    if (!activity.stage().isEmpty()) {
      parts.add(
          texts.get(
              "timeline.stage-since",
              project(activity.project(), now),
              stage(activity.stage(), now)));
    }
    return String.join("\n", parts);
  }

  private String staged(StageChange change, Snapshot now) {
    return texts.get(
        "timeline.staged",
        project(change.project(), now),
        stage(change.from(), now),
        stage(change.to(), now));
  }

  private String ordered(@Nullable Money amount, Snapshot now) {
    return amount == null ? "" : texts.money(amount, now.settings().get(Setting.CURRENCY));
  }

  private String secured(Contract contract, Snapshot now) {
    return texts.get(
        "timeline.secured",
        texts.money(contract.yearlyAmount(), now.settings().get(Setting.CURRENCY)));
  }

  private static String project(@Nullable ProjectId id, Snapshot now) {
    GrowthProject project = id == null ? null : now.territory().project(id);
    return project == null ? "–" : project.name();
  }

  private String stage(String code, Snapshot now) {
    return now.settings().get(Setting.STAGES).stream()
        .filter(stage -> stage.code().equals(code))
        .findFirst()
        .map(terms::stage)
        .orElse(code);
  }

  private String cell(String code) {
    for (Cell cell : Cell.values()) {
      if (cell.code().equals(code)) {
        return terms.cell(cell);
      }
    }
    return code;
  }

  /** What was said, and what comes next; may be empty. */
  public String said(Activity activity) {
    List<String> parts = new ArrayList<>();
    if (!activity.note().isBlank()) {
      parts.add(activity.note());
    }
    if (!activity.nextStep().isBlank()) {
      parts.add(next(activity));
    }
    return String.join("\n", parts);
  }

  /** What comes next, with its day. */
  public String next(Activity activity) {
    LocalDate date = activity.nextDate();
    return date == null
        ? texts.get("report.next", activity.nextStep())
        : texts.get("report.next-on", texts.date(date), activity.nextStep());
  }
}
