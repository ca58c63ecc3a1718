package app.revier.desktop.project;

import app.revier.book.BookChange;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A project that is not in the book yet. It stays among the drafts of the book until it is created
 * or dropped, whatever the rep looks at meanwhile.
 */
public final class NewProject {

  private static final Caption CALLED = Caption.of("gap.new-project");

  private final Desk desk;
  private final Texts texts;
  private final Begun drafts;
  private final ProjectFields fields;
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private boolean creating;

  /**
   * A new project in these fields, which others use as well.
   *
   * @param screen on which it is typed; each has one of its own
   */
  public NewProject(Desk desk, ProjectFields fields, ScreenId screen) {
    this.desk = desk;
    this.fields = fields;
    texts = desk.texts();
    drafts = new Begun(desk.drafts(), new RecordKey(new Place.Top(screen), "new-project"), CALLED);
  }

  /** Whether something is typed that was neither created nor dropped. */
  public boolean isBegun() {
    return !drafts.noted().isEmpty();
  }

  /** Shows in the fields what was typed so far. */
  public void resume() {
    fields.clear();
    for (Draft draft : drafts.noted()) {
      fields.all().stream()
          .filter(input -> input.caption().key().equals(draft.field()))
          .forEach(input -> input.resume(draft));
    }
  }

  /** Fills in what is proposed, as if the rep had typed it. */
  public void propose(Place.NewProject.Proposal proposal) {
    fields.name.resume(proposal.name().in(texts));
    fields.yearlyValue.resume(proposal.yearlyValue().toString());
    fields.start.resume(proposal.start().toString());
  }

  /** Notes down what is typed now. */
  public void note() {
    boolean stuck = !reason.get().isEmpty();
    drafts.note(
        fields.all().stream()
            .filter(Input::isChanged)
            .map(input -> drafts.draft(input, stuck))
            .toList());
  }

  /** Forgets what was typed. */
  public void drop() {
    drafts.forget();
  }

  /** Calls this when something typed here is looked for; then the field gets the keyboard. */
  public void whenSought(Runnable show) {
    drafts.whenSought(
        () -> {
          show.run();
          drafts.reveal(this::input);
        });
  }

  private Input input(String name) {
    return fields.all().stream()
        .filter(input -> input.caption().key().equals(name))
        .findFirst()
        .orElse(fields.name);
  }

  private record Created(GrowthProject project, Optional<BookChange> change) {}

  /** Puts it into the book, if it is complete. */
  public void create(Consumer<GrowthProject> created) {
    if (creating || !reason.get().isEmpty()) {
      return;
    }
    fields.typed().forEach(Field::leave);
    Function<ProjectId, GrowthProject> project = made();
    creating = true;
    desk.tasks()
        .run(
            texts.get("gap.saving-project"),
            _ -> {
              GrowthProject complete = project.apply(desk.book().projects().nextId());
              return new Created(complete, desk.book().projects().save(complete));
            },
            saved -> {
              creating = false;
              drop();
              created.accept(saved.project);
              desk.undoing().offer(saved.change);
            },
            failure -> {
              creating = false;
              desk.notices().failed(failure);
            });
  }

  /** The project as it is typed, for any id. */
  private Function<ProjectId, GrowthProject> made() {
    GrowthProject made =
        new GrowthProjectBuilder(
                new ProjectId(0),
                Objects.requireNonNull(fields.customer.value()),
                Objects.requireNonNull(fields.name.value()),
                Objects.requireNonNull(fields.stage.value()).code())
            .kind(Objects.requireNonNull(fields.kind.value()))
            .measure(Objects.requireNonNullElse(fields.measure.value(), ""))
            .yearlyValue(Objects.requireNonNull(fields.yearlyValue.value()))
            .start(fields.start.value())
            .winProbabilityByHand(fields.probability.value())
            .visits(Objects.requireNonNullElse(fields.visits.value(), 0))
            .minutes(Objects.requireNonNullElse(fields.minutes.value(), 0))
            .budget(Objects.requireNonNullElse(fields.budget.value(), Money.ZERO))
            .build();
    return id -> made.edit().id(id).build();
  }

  /** Why it cannot be created as it stands, in words; empty if it can. */
  public ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** Looks anew whether it could be created. */
  public void check() {
    reason.set(whyNot());
  }

  private String whyNot() {
    if (desk.book().readOnly()) {
      return texts.get("gap.read-only");
    }
    if (fields.customer.value() == null) {
      return texts.get("gap.no-customer");
    }
    for (Field<?> field : fields.typed()) {
      if (field.entry() instanceof Entry.Bad<?>(String why)) {
        return why;
      }
      if (!field.isValid()) {
        return texts.get(field.equals(fields.name) ? "gap.no-name" : "gap.no-value");
      }
    }
    return fields.stage.value() == null ? texts.get("gap.no-stage") : "";
  }
}
