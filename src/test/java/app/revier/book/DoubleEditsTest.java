package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.doubles.MergeRevenue;
import app.revier.task.Progress;
import app.revier.territory.Assessment;
import app.revier.territory.Behaviour;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Note;
import app.revier.text.DoubleTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What belongs to a customer who is merged into another, and undo of it. */
class DoubleEditsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final MemoryStore store = new MemoryStore();
  private final Book book = SampleBooks.open(store);
  private final CustomerId keep = book.customers().nextId();
  private final CustomerId drop = book.customers().nextId();
  private final CustomerId third = book.customers().nextId();

  DoubleEditsTest() {
    book.customers()
        .saveAll(
            List.of(
                new CustomerBuilder(keep, "1", "Keller").industry("Holz").build(),
                new CustomerBuilder(drop, "2", "Keller GmbH").industry("Bau").build(),
                Customer.named(third, "3", "Keller KG")));
  }

  private Customer customer(CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  private void merge() {
    book.doubles()
        .merge(keep, drop, MergeRevenue.KEEP, preview -> "von " + preview.drop().number());
  }

  private int pairs() {
    return book.doubles().find(Progress.NONE).pairs().size();
  }

  @Test
  void projectsAppointmentsAndCallsBelongToTheOneWhoStaysAndUndoGivesAllBack() {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), drop, "Säge", "offer").build();
    book.projects().save(project);
    book.projects().save(project.edit().stage("in-trial").build());
    book.agenda()
        .save(
            new Appointment(
                book.agenda().nextAppointmentId(), drop, "Termin", DAY, DAY, null, 60, 0));
    TaskId task = book.agenda().nextTaskId();
    book.agenda().save(new Task(task, "Anrufen", 10, 0, null, null, false, drop));
    book.settings().set(Map.of(Setting.SCENARIOS.key(), "Verlust: customer-lost=2; visits=5"));
    Snapshot before = book.snapshot();

    merge();

    Snapshot merged = book.snapshot();
    assertThat(merged.territory().customer(drop)).isNull();
    assertThat(merged.territory().projectsOf(keep)).extracting(GrowthProject::name).hasSize(1);
    assertThat(merged.agenda().appointmentsOf(keep)).hasSize(1);
    assertThat(merged.agenda().stageChanges())
        .containsExactly(
            new StageChange(
                new StageChangeId(1), keep, project.id(), SampleBooks.TODAY, "offer", "in-trial"));
    assertThat(Objects.requireNonNull(merged.agenda().task(task)).called()).isEqualTo(keep);
    assertThat(merged.settings().get(Setting.SCENARIOS))
        .isEqualTo("Verlust: customer-lost=1; visits=5");
    assertThat(customer(keep).notes()).extracting(Note::text).containsExactly("von 2");
    book.undo(Progress.NONE);
    assertThat(book.snapshot().territory().customers()).isEqualTo(before.territory().customers());
    assertThat(book.snapshot().territory().projects()).isEqualTo(before.territory().projects());
    assertThat(book.snapshot().agenda()).isEqualTo(before.agenda());
  }

  @Test
  void theStagesOfADeletedProjectGoWithItAndTheirNumbersAreNotGivenAgain() {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), keep, "Säge", "offer").build();
    book.projects().save(project);
    book.projects().save(project.edit().stage("in-trial").build());
    Agenda before = book.snapshot().agenda();

    book.projects().delete(List.of(project.id()));

    assertThat(book.snapshot().agenda().stageChanges()).isEmpty();
    GrowthProject other =
        new GrowthProjectBuilder(book.projects().nextId(), keep, "Hobel", "offer").build();
    book.projects().save(other);
    book.projects().save(other.edit().stage("in-trial").build());
    assertThat(book.snapshot().agenda().stageChanges())
        .extracting(StageChange::id)
        .containsExactly(new StageChangeId(2));
    for (int i = 0; i < 3; i++) {
      book.undo(Progress.NONE);
    }
    assertThat(book.snapshot().agenda()).isEqualTo(before);
    for (int i = 0; i < 3; i++) {
      book.redo(Progress.NONE);
    }
    assertThat(book.snapshot().agenda().stageChanges())
        .extracting(StageChange::id)
        .containsExactly(new StageChangeId(2));
  }

  @Test
  void whatIsLeftOutOfContactsAndAttributesStandsInTheNote() {
    LoyaltyAnswers good = new LoyaltyAnswers(4, 4, 4, 4);
    Contact own = new Contact("Ida Ahrens", Contact.Role.USER, 2, good);
    book.customers()
        .saveAll(
            List.of(
                customer(keep)
                    .edit()
                    .contacts(List.of(own.reachedAt("0221 1", "a@keller.example")))
                    .behaviour(Behaviour.NONE.with("type", "reuse"))
                    .build(),
                customer(drop)
                    .edit()
                    .industry("Holz")
                    .contacts(
                        List.of(
                            own.reachedAt("0221 2", "b@keller.example")
                                .withAssessments(
                                    List.of(new Assessment(null, new LoyaltyAnswers(1, 1, 1, 1))))))
                    .behaviour(Behaviour.NONE.with("type", "single"))
                    .build()));

    DoubleTexts words = new DoubleTexts(new Texts(Language.GERMAN), book.snapshot().settings());
    book.doubles().merge(keep, drop, MergeRevenue.KEEP, words);

    assertThat(customer(keep).notes().getFirst().text())
        .endsWith(
            "\ntype: single\n"
                + "Ida Ahrens: Telefon 0221 2, E-Mail b@keller.example, Verbundenheit 25");
  }

  @Test
  void ofTwoVisitsWithinAWeekTheProposedOneFallsOutAndAgreedOnesStay() {
    Stop first = visit(keep, DAY, 9, false);
    Stop second = visit(drop, DAY.plusDays(6), 9, false);
    Stop later = visit(drop, DAY.plusDays(7), 9, false);
    Stop proposed = visit(keep, DAY.plusDays(21), 9, false);
    Stop agreed = visit(drop, DAY.plusDays(21), 11, true);
    Stop both = visit(keep, DAY.plusDays(31), 9, true);
    Stop bothAgreed = visit(drop, DAY.plusDays(31), 11, true);
    List<Stop> all = List.of(first, second, later, proposed, agreed, both, bothAgreed);
    book.days().replace(all.stream().map(Stop::date).distinct().toList(), all);
    Agenda before = book.snapshot().agenda();
    MergePreview.Moves moves = book.doubles().preview(keep, drop, MergeRevenue.KEEP).moves();

    merge();

    assertThat(book.snapshot().agenda().stops())
        .extracting(Stop::id)
        .containsExactly(first.id(), later.id(), agreed.id(), both.id(), bothAgreed.id());
    assertThat(book.snapshot().agenda().stopsOf(keep)).hasSize(5);
    assertThat(moves.needless()).isEqualTo(2);
    assertThat(moves.close()).isEqualTo(1);
    assertThat(moves.entries()).isEqualTo(3);
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda()).isEqualTo(before);
  }

  private Stop visit(CustomerId at, LocalDate day, int hour, boolean confirmed) {
    return new Stop(
        book.days().nextStopId(),
        day,
        Stop.Kind.VISIT,
        at,
        null,
        null,
        "",
        LocalTime.of(hour, 0),
        LocalTime.of(hour, 45),
        0,
        confirmed);
  }

  @Test
  void whoIsKeptApartIsNotNamedUntilItIsUndone() {
    assertThat(pairs()).isEqualTo(3);
    assertThat(book.doubles().apart(keep, drop)).isPresent();
    assertThat(pairs()).isEqualTo(2);
    assertThat(book.doubles().apart(drop, keep)).isEmpty();
    book.undo(Progress.NONE);
    assertThat(pairs()).isEqualTo(3);
  }

  @Test
  void whoWasKeptApartFromTheOneWhoGoesIsKeptApartFromTheOneWhoStays() {
    book.doubles().apart(drop, third);
    merge();
    assertThat(customer(third).apart()).containsExactly(keep);
    assertThat(pairs()).isZero();
  }

  @Test
  void whoIsDeletedIsNamedByNobody() {
    book.doubles().apart(keep, third);
    book.customers().delete(List.of(keep));
    assertThat(customer(third).apart()).isEmpty();
  }

  @Test
  void oneCustomerIsNoPair() {
    assertThatThrownBy(() -> book.doubles().merge(keep, keep, MergeRevenue.KEEP, _ -> ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> book.doubles().apart(keep, new CustomerId(99)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotTakenOverIsInAsManyNotesAsItTakes() {
    book.customers().save(customer(drop).edit().industry("Stahl").build());
    String text = "x".repeat(Note.LONGEST) + "y".repeat(Note.LONGEST) + "z";

    book.doubles().merge(keep, drop, MergeRevenue.KEEP, _ -> text);

    assertThat(customer(keep).notes())
        .hasSize(3)
        .extracting(Note::text)
        .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(text));
  }

  @Test
  void aNoteEndsWhereALineEndsAndNeverWithinALetter() {
    book.customers().save(customer(drop).edit().industry("Stahl").build());
    String letter = "\uD83D\uDE00";
    String first = "x".repeat(Note.LONGEST - 10);
    String second = "y".repeat(Note.LONGEST - 1);

    book.doubles().merge(keep, drop, MergeRevenue.KEEP, _ -> first + "\n" + second + letter);

    assertThat(customer(keep).notes())
        .extracting(Note::text)
        .containsExactly(first, second, letter);
  }
}
