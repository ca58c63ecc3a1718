package app.revier.desktop.screen.projects;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Stage;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What has happened with a project, in words, the latest first. */
final class ProjectHistory {

  private final Texts texts;
  private final Terms terms;

  ProjectHistory(Texts texts, Terms terms) {
    this.texts = texts;
    this.terms = terms;
  }

  /** A day and what happened on it. */
  record Line(LocalDate date, String words) {}

  List<Line> of(GrowthProject project, Snapshot now) {
    List<Line> lines = new ArrayList<>();
    List<Stage> stages = now.settings().get(Setting.STAGES);
    for (StageChange change : now.agenda().stageChanges()) {
      if (change.project().equals(project.id())) {
        lines.add(
            new Line(
                change.date(),
                texts.get(
                    "projects.moved", name(change.from(), stages), name(change.to(), stages))));
      }
    }
    for (Activity report : now.agenda().activitiesOf(project.customer())) {
      if (project.id().equals(report.project())) {
        lines.add(new Line(report.date(), report(report, stages)));
      }
    }
    Closing closing = project.closing();
    if (closing != null) {
      lines.add(new Line(closing.date(), ended(project, closing, now)));
    }
    lines.sort(Comparator.comparing(Line::date));
    return lines.reversed();
  }

  private String name(String code, List<Stage> stages) {
    return stages.stream()
        .filter(stage -> stage.code().equals(code))
        .findFirst()
        .map(terms::stage)
        .orElse(code);
  }

  private String report(Activity report, List<Stage> stages) {
    String kind = report.kind().name().toLowerCase(Locale.ROOT);
    String result = report.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("projects." + kind + "-" + result));
    if (!report.note().isBlank()) {
      parts.add(report.note().replaceAll("\\s+", " ").strip());
    }
    if (!report.stage().isEmpty() && !report.effects().stage().isEmpty()) {
      parts.add(
          texts.get(
              "projects.moved",
              name(report.effects().stage(), stages),
              name(report.stage(), stages)));
    }
    return String.join(". ", parts);
  }

  private String ended(GrowthProject project, Closing closing, Snapshot now) {
    List<Stage> stages = now.settings().get(Setting.STAGES);
    List<String> parts = new ArrayList<>();
    Money value = closing.value();
    parts.add(
        value == null
            ? name(project.stage(), stages)
            : texts.get(
                "projects.ended-won",
                name(project.stage(), stages),
                texts.money(value, now.settings().get(Setting.CURRENCY))));
    if (closing.stated() != null) {
      parts.add(texts.get("projects.stated-before", texts.percent(closing.stated())));
    }
    if (!closing.reason().isBlank()) {
      parts.add(closing.reason().replaceAll("\\s+", " ").strip());
    }
    return String.join(". ", parts);
  }
}
