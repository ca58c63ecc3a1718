package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin;
import app.revier.privacy.NamedWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts that name somebody. */
class MentionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

  /** Where an appointment that came out of a calendar names a contact. */
  private static List<String> fields(String title) {
    MemoryStore store =
        MemoryStore.taken(
            Path.of("taken.revier"), new BookStore.Contents(List.of(), List.of(), Map.of()));
    Origin origin =
        new Origin.CalendarEvent("privat", "a1", "", DAY + " 10:00 60 Kaffee mit Frau Kern");
    store.changeElsewhere(
        new Write.PutEntry(
            new Appointment(
                new AppointmentId(1), null, title, DAY, DAY, LocalTime.NOON, 60, 0, origin)));
    try (Book book = SampleBooks.open(store)) {
      book.follow();
      return Mentions.in(book.snapshot(), Map.of(), NamedWords.of(List.of("Frau Kern")))
          .all()
          .stream()
          .map(Mention::field)
          .toList();
    }
  }

  @Test
  void anAppointmentOutOfACalendarNamesSomebodyOnce() {
    assertThat(fields("Kaffee mit Frau Kern")).containsExactly("title");
  }

  @Test
  void whatTheCalendarSaidIsToldWhereTheTitleSaysSomethingElse() {
    assertThat(fields("Kaffee")).containsExactly("origin.read");
  }
}
