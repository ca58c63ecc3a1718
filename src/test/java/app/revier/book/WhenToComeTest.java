package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.Opening;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A customer who asks when the rep can come, and is planned several times already. */
class WhenToComeTest {

  private static final CustomerId ID = new CustomerId(1);
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
  private static final LocalDate SECOND = FIRST.plusWeeks(1);

  private static Stop visit(long id, LocalDate date) {
    return new Stop(
        new StopId(id),
        date,
        Stop.Kind.VISIT,
        ID,
        null,
        null,
        "",
        LocalTime.of(9, 0),
        LocalTime.of(10, 0),
        0,
        false);
  }

  @Test
  void onlyTheNextVisitGoesToTheNewPlace() {
    Agenda agenda =
        new Agenda(List.of(), List.of(), List.of(), List.of())
            .with(List.of(), List.of(visit(1, FIRST), visit(2, SECOND)));
    BookStore.Contents contents =
        new BookStore.Contents(
            List.of(
                new CustomerBuilder(ID, "K1", "Klinik 1")
                    .position(new Position(50.95, 6.9, Position.Origin.GIVEN))
                    .build()),
            List.of(),
            agenda,
            Map.of("week.home", "50.9, 6.9"));
    try (Book book = SampleBooks.open(new MemoryStore(Path.of("Woche.revier"), false, contents))) {
      WhenToCome when = new WhenToCome(book, new WeekPlanning(book.snapshot(), "de"));
      assertThat(when.moving(ID)).extracting(Stop::date).containsExactly(FIRST);
      List<Opening> openings = when.openings(ID);
      assertThat(openings).isNotEmpty().noneMatch(one -> one.date().equals(SECOND));
      Opening taken = openings.getFirst();

      assertThat(when.take(taken, false)).isPresent();

      assertThat(book.snapshot().agenda().stopsOf(ID))
          .extracting(Stop::date)
          .containsExactlyInAnyOrder(taken.date(), SECOND);
    }
  }
}
