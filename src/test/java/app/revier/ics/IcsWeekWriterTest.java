package app.revier.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.CalendarEntry;
import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files say what they should to those who read them by the standard. */
class IcsWeekWriterTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-01-06T10:15:30.987Z"), ZoneId.of("Europe/Berlin"));

  @TempDir private Path folder = Path.of("");

  @Test
  void anEntryIsWrittenLineByLine() throws IOException {
    Path file = write(entry("besuch-7@revier", "09:00", "09:45", "Besuch: Ahorn GmbH"));

    assertThat(Files.readString(file))
        .isEqualTo(
            String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Revier//NONSGML Revier//EN",
                "BEGIN:VEVENT",
                "UID:besuch-7@revier",
                "DTSTAMP:20270106T101530Z",
                "DTSTART:20270111T090000",
                "DTEND:20270111T094500",
                "SUMMARY:Besuch: Ahorn GmbH",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));
  }

  @Test
  void allEntriesAreReadBackInTheirOrder() throws IOException {
    List<VEvent> events =
        read(
            write(
                new CalendarEntry(
                    "1",
                    DAY,
                    LocalTime.of(9, 0),
                    LocalTime.of(9, 45),
                    "Ahorn",
                    "Hauptstr. 1, 50667 Köln",
                    "Vorbereitung: 15 min"),
                entry("2", "13:05", "13:06", "Birke")));

    assertThat(events).extracting(e -> e.getUid().getValue()).containsExactly("1", "2");
    VEvent first = events.getFirst();
    assertThat(first.getSummary().getValue()).isEqualTo("Ahorn");
    assertThat(first.getLocation().getValue()).isEqualTo("Hauptstr. 1, 50667 Köln");
    assertThat(first.getDescription().getValue()).isEqualTo("Vorbereitung: 15 min");
    assertThat(local(first.getDateStart())).isEqualTo("20270111T090000");
    assertThat(local(first.getDateEnd())).isEqualTo("20270111T094500");
    assertThat(events.get(1).getLocation()).isNull();
    assertThat(events.get(1).getDescription()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Müller & Söhne – Straße 5",
        "eins, zwei; drei\\vier: fünf",
        "erste Zeile\nzweite Zeile",
        "mit \"Anführung\" und ^Dach",
        " Leerzeichen am Rand ",
        "日本語 und 🌲🌲🌲",
        "BEGIN:VEVENT\nEND:VCALENDAR"
      })
  void anyTextIsReadBackAsItWas(String text) throws IOException {
    VEvent event =
        read(write(
                new CalendarEntry(
                    "1", DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), text, text, text)))
            .getFirst();

    assertThat(event.getSummary().getValue()).isEqualTo(text);
    assertThat(event.getLocation().getValue()).isEqualTo(text);
    assertThat(event.getDescription().getValue()).isEqualTo(text);
  }

  @Test
  void controlCharactersBecomeSpacesAndLineEndsLineFeeds() throws IOException {
    VEvent event = read(write(entry("1", "09:00", "10:00", "a\0b\u001bc\td\r\ne\rf"))).getFirst();

    assertThat(event.getSummary().getValue()).isEqualTo("a b c\td\ne\nf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ü", "日", "🌲", "aü日🌲"})
  void longLinesAreFoldedByOctets(String piece) throws IOException {
    String title = piece.repeat(500);
    Path file = write(entry("1", "09:00", "10:00", title));

    assertThat(Files.readString(file).split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
        .anySatisfy(line -> assertThat(line.getBytes(UTF_8).length).isGreaterThan(70));
    assertThat(read(file).getFirst().getSummary().getValue()).isEqualTo(title);
  }

  @Test
  void everyLineEndsWithCarriageReturnAndLineFeed() throws IOException {
    Path file = write(entry("1", "09:00", "10:00", "lang ".repeat(50) + "\nzweite"));

    String text = Files.readString(file);
    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Pacific/Apia", "UTC"})
  void timesAreWrittenAsTheyAreWhateverTheZoneOfTheComputer(String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      // In Berlin this hour is left out, and the one in October comes twice.
      Path file =
          write(
              new CalendarEntry(
                  "1",
                  LocalDate.of(2027, 3, 28),
                  LocalTime.of(2, 30),
                  LocalTime.of(3, 0),
                  "Frühjahr",
                  "",
                  ""),
              new CalendarEntry(
                  "2",
                  LocalDate.of(2027, 10, 31),
                  LocalTime.of(2, 30),
                  LocalTime.of(23, 59),
                  "Herbst",
                  "",
                  ""));

      assertThat(Files.readString(file).lines())
          .contains(
              "DTSTART:20270328T023000",
              "DTEND:20270328T030000",
              "DTSTART:20271031T023000",
              "DTEND:20271031T235900",
              "DTSTAMP:20270106T101530Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void theSameEntriesGiveTheSameFile() throws IOException {
    CalendarEntry entry = entry("1", "09:00", "10:00", "Besuch");

    byte[] once = Files.readAllBytes(write(entry));

    assertThat(Files.readAllBytes(write(entry))).isEqualTo(once);
  }

  @Test
  void nothingPlannedIsAnEmptyCalendar() throws IOException {
    assertThat(read(write())).isEmpty();
  }

  @Test
  void theFileKeepsToTheStandard() throws IOException {
    Path file = write(entry("1", "09:00", "10:00", "Besuch"));

    ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void anExistingFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("woche.ics"), "old");

    write(entry("1", "09:00", "10:00", "Besuch"));

    assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatCannotBeWrittenIsToldAsAFailure() throws IOException {
    assertFails(folder.resolve("missing").resolve("woche.ics"), Reason.FOLDER_MISSING);
    assertFails(Files.createDirectory(folder.resolve("folder.ics")), Reason.FOLDER);
  }

  @Test
  void twoEntriesOfTheSameIdentityAreRefused() {
    CalendarEntry entry = entry("1", "09:00", "10:00", "Besuch");

    assertThatThrownBy(() -> write(entry, entry)).isInstanceOf(IllegalArgumentException.class);
    assertThat(folder.resolve("woche.ics")).doesNotExist();
  }

  private static void assertFails(Path file, Reason reason) {
    List<CalendarEntry> entries = List.of(entry("1", "09:00", "10:00", "Besuch"));
    assertThatThrownBy(() -> new IcsWeekWriter(CLOCK).write(file, entries))
        .isInstanceOfSatisfying(
            UnwritableFileException.class,
            failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  private Path write(CalendarEntry... entries) {
    Path file = folder.resolve("woche.ics");
    new IcsWeekWriter(CLOCK).write(file, List.of(entries));
    return file;
  }

  private static List<VEvent> read(Path file) throws IOException {
    return Biweekly.parse(Files.readString(file)).first().getEvents();
  }

  private static String local(DateOrDateTimeProperty property) {
    return property.getValue().getRawComponents().toString(true, false);
  }

  private static CalendarEntry entry(String uid, String begin, String end, String title) {
    return new CalendarEntry(uid, DAY, LocalTime.parse(begin), LocalTime.parse(end), title, "", "");
  }
}
