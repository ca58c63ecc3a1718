package app.revier.desktop.screen.week.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Inquiry;
import app.revier.agenda.Stop;
import app.revier.book.Arranging;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.RecordingNotices.Done;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.Reach;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call for a visit proposed for Tuesday, 1 December 2026. Today is Monday, 23 November. */
class ArrangeViewModelTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final CustomerId clinic = book.customers().nextId();
  private final Stop visit =
      new Stop(
          book.days().nextStopId(),
          TUESDAY,
          Stop.Kind.VISIT,
          clinic,
          null,
          null,
          "",
          LocalTime.of(10, 0),
          LocalTime.of(10, 45),
          0,
          false);
  private int done;

  @BeforeEach
  void plan() {
    book.settings().set(Map.of("week.home", "50.9, 6.9"));
    book.customers()
        .save(
            Customer.named(clinic, "K1", "Klinik")
                .edit()
                .reach(new Reach("0221 / 47 11-0", "info@klinik.example", ""))
                .position(new Position(50.92, 6.9, Position.Origin.GIVEN))
                .build());
    book.days().replace(List.of(TUESDAY), List.of(visit));
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private ArrangeViewModel call() {
    return new ArrangeViewModel(
        fixture.desk(),
        visit.id(),
        day -> {
          LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
          return new Arranging(
              book, new WeekPlanning(book.snapshot(), "de").week(monday), monday.plusDays(6));
        });
  }

  private Stop now() {
    return Objects.requireNonNull(book.snapshot().agenda().stop(visit.id()));
  }

  @Test
  void theCallSaysWhenHowAndWhatToSay() {
    Call call = Objects.requireNonNull(call().callProperty().get());
    assertThat(call.when()).isEqualTo("Dienstag, 01.12.2026, 10:00–10:45 Uhr");
    assertThat(call.dialled()).isEqualTo("022147110");
    assertThat(call.opening())
        .isEqualTo(
            "Ich würde Sie gern am Dienstag, 01.12.2026 um 10:00 Uhr besuchen, für etwa 45"
                + " Minuten. Ich möchte mich Ihnen gern vorstellen.");
    assertThat(call.state()).isEmpty();
  }

  @Test
  void agreedLocksTheVisitAndCanBeUndone() {
    ArrangeViewModel model = call();
    model.agreed(() -> done++);
    assertThat(now()).isEqualTo(visit.withConfirmed(true));
    assertThat(done).isEqualTo(1);
    model.refresh(book.snapshot());
    assertThat(model.callProperty().get()).isNull();
    book.undo(Progress.NONE);
    assertThat(now()).isEqualTo(visit);
  }

  @Test
  void anotherTimeIsTypedAsItIsSaid() {
    ArrangeViewModel model = call();
    model.other().textProperty().set("Mi 2.12. um 14 Uhr");
    model.agreedOther(() -> done++);
    assertThat(now().date()).isEqualTo(TUESDAY.plusDays(1));
    assertThat(now().begin()).isEqualTo(LocalTime.of(14, 0));
    assertThat(now().confirmed()).isTrue();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
  }

  @Test
  void aWeekdayAloneIsOfTheWeekOfTheVisitAndIsSaidBefore() {
    ArrangeViewModel model = call();
    assertThat(model.understoodProperty().get()).isEmpty();
    model.other().textProperty().set("Donnerstag");
    assertThat(model.understoodProperty().get())
        .isEqualTo("Das ist Donnerstag, 03.12.2026 um 10:00 Uhr.");
    model.other().textProperty().set("Donnerstag, 14 Uhr");
    assertThat(model.understoodProperty().get())
        .isEqualTo("Das ist Donnerstag, 03.12.2026 um 14:00 Uhr.");
    model.agreedOther(() -> done++);
    assertThat(now().date()).isEqualTo(LocalDate.of(2026, 12, 3));
    model.other().textProperty().set("irgendwann");
    assertThat(model.understoodProperty().get()).isEmpty();
  }

  @Test
  void anotherTimeMayBeInAnotherWeek() {
    ArrangeViewModel model = call();
    model.other().textProperty().set("8.12. 9:30");
    model.agreedOther(() -> done++);
    assertThat(now().date()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(now().confirmed()).isTrue();
  }

  @Test
  void whatIsNotUnderstoodOrNoWorkingDayChangesNothing() {
    ArrangeViewModel model = call();
    model.other().textProperty().set("irgendwann");
    model.agreedOther(() -> done++);
    assertThat(model.other().complaintProperty().get()).contains("Do 10.12. 14:00");
    model.other().textProperty().set("Sonntag 14:00");
    model.agreedOther(() -> done++);
    assertThat(fixture.notices().done())
        .extracting(Done::text)
        .anyMatch(text -> text.contains("arbeiten Sie nicht"));
    assertThat(now()).isEqualTo(visit);
    assertThat(done).isZero();
    assertThat(fixture.desk().drafts().unsaved()).hasSize(1);
  }

  @Test
  void askedAndLaterSaySoWithTheirDay() {
    ArrangeViewModel model = call();
    assertThat(model.until().value()).isEqualTo(LocalDate.of(2026, 11, 25));
    model.until().textProperty().set("27.11.2026");
    model.asked(() -> done++);
    model.refresh(book.snapshot());
    assertThat(Objects.requireNonNull(model.callProperty().get()).state())
        .isEqualTo("Gefragt, Antwort bis 27.11.2026");
    model.later(() -> done++);
    assertThat(book.snapshot().agenda().inquiries())
        .extracting(Inquiry::state)
        .containsExactly(Inquiry.State.LATER);
    assertThat(done).isEqualTo(2);
  }

  @Test
  void refusedTakesTheVisitOut() {
    call().refused(() -> done++);
    assertThat(book.snapshot().agenda().stops()).isEmpty();
    assertThat(book.snapshot().agenda().isCalledOff(clinic, TUESDAY)).isTrue();
    book.undo(Progress.NONE);
    assertThat(now()).isEqualTo(visit);
  }

  @Test
  void refusedUntilADayHoldsUntilThen() {
    ArrangeViewModel model = call();
    model.notBefore().textProperty().set("6.12.2026");
    model.refused(() -> done++);
    assertThat(now()).isEqualTo(visit);
    assertThat(fixture.notices().done())
        .last()
        .extracting(Done::text)
        .isEqualTo("Bitte einen Tag nach dieser Woche angeben.");
    model.notBefore().textProperty().set("12.1.2027");
    model.refused(() -> done++);
    assertThat(done).isEqualTo(1);
    assertThat(book.snapshot().agenda().isCalledOff(clinic, LocalDate.of(2027, 1, 11))).isTrue();
    assertThat(book.snapshot().agenda().isCalledOff(clinic, LocalDate.of(2027, 1, 12))).isFalse();
  }

  @Test
  void whatIsTypedIsThereAgainWhenTheCallIs() {
    ArrangeViewModel model = call();
    model.other().textProperty().set("Mi 2.12. um 14 Uhr");
    model.close();
    assertThat(call().other().value()).isEqualTo(model.other().value());
    assertThat(ArrangeViewModel.of(ArrangeViewModel.part(visit.id()))).isEqualTo(visit.id());
    assertThat(ArrangeViewModel.of("report-1")).isNull();
  }
}
