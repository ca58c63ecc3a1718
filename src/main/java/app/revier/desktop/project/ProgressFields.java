package app.revier.desktop.project;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Closing;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.PhaseState;
import app.revier.territory.SalesPhase;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of how a project goes on: its next step, the six phases, and why it ended. */
public final class ProgressFields {

  /** The fields of one phase. */
  public record PhaseFields(Choice<Boolean> done, Choice<Integer> effect, Field<String> needed) {}

  /** What comes next. */
  public final Field<String> step;

  /** When that is due. */
  public final Field<LocalDate> due;

  /** Why the project was won, lost or put aside. */
  public final Field<String> reason;

  private final Map<SalesPhase, PhaseFields> phases = new EnumMap<>(SalesPhase.class);
  private final FieldsPart<GrowthProject> part;

  /**
   * Fields that show nothing yet.
   *
   * @param today from which day on the next step is due
   */
  public ProgressFields(Texts texts, Supplier<LocalDate> today) {
    Fields kinds = new Fields(texts);
    step = kinds.text(Caption.of("projects.step"), DueStep.LONGEST);
    due = kinds.coming(Caption.of("projects.due"), today);
    due.checkedBy(_ -> step.text().isBlank() ? texts.get("projects.due-of-what") : "");
    step.textProperty().subscribe(_ -> due.recheck());
    reason = kinds.text(Caption.of("projects.reason"), Closing.LONGEST);
    part = joined(kinds);
  }

  /** The fields as an editor takes them. */
  public FieldsPart<GrowthProject> part() {
    return part;
  }

  /** The fields of a phase. */
  public PhaseFields phase(SalesPhase phase) {
    return Objects.requireNonNull(phases.get(phase));
  }

  private FieldsPart<GrowthProject> joined(Fields kinds) {
    FieldsPart<GrowthProject> all = new FieldsPart<>();
    all.field(step, ProgressFields::what, ProgressFields::withStep);
    all.field(due, ProgressFields::due, ProgressFields::withDue);
    all.field(reason, ProgressFields::reason, ProgressFields::withReason);
    for (SalesPhase phase : SalesPhase.values()) {
      String code = phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
      PhaseFields row =
          new PhaseFields(
              Choice.mark(Caption.of("projects.phase-" + code)),
              new Choice<>(
                  Caption.of("projects.effect-" + code), List.of(1, 2, 3, 4, 5), String::valueOf),
              kinds.text(Caption.of("projects.needed-" + code), PhaseState.LONGEST));
      all.choice(
          row.done,
          project -> project.phase(phase).done(),
          (project, done) -> {
            PhaseState before = project.phase(phase);
            return project.with(
                new PhaseState(phase, Boolean.TRUE.equals(done), before.effect(), before.needed()));
          });
      all.choice(
          row.effect,
          project -> project.phase(phase).effect(),
          (project, effect) -> {
            PhaseState before = project.phase(phase);
            return project.with(new PhaseState(phase, before.done(), effect, before.needed()));
          });
      all.field(
          row.needed,
          project -> project.phase(phase).needed(),
          (project, needed) -> {
            PhaseState before = project.phase(phase);
            return project.with(
                new PhaseState(
                    phase, before.done(), before.effect(), Objects.requireNonNullElse(needed, "")));
          });
      phases.put(phase, row);
    }
    return all;
  }

  private static String what(GrowthProject project) {
    return project.next() == null ? "" : project.next().what();
  }

  private static @Nullable LocalDate due(GrowthProject project) {
    return project.next() == null ? null : project.next().due();
  }

  private static String reason(GrowthProject project) {
    return project.closing() == null ? "" : project.closing().reason();
  }

  private static GrowthProject withStep(GrowthProject project, @Nullable String what) {
    DueStep next = what == null || what.isBlank() ? null : new DueStep(what, due(project));
    return project.edit().next(next).build();
  }

  private static GrowthProject withDue(GrowthProject project, @Nullable LocalDate day) {
    DueStep next = project.next();
    return next == null ? project : project.edit().next(new DueStep(next.what(), day)).build();
  }

  private static GrowthProject withReason(GrowthProject project, @Nullable String why) {
    Closing closing = project.closing();
    return closing == null
        ? project
        : project
            .edit()
            .closing(closing.with(closing.value(), Objects.requireNonNullElse(why, "")))
            .build();
  }
}
