package app.revier.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.CalendarReader.Span;
import app.revier.book.ReadCalendar;
import app.revier.book.ReadCalendar.Busy;
import app.revier.book.ReadCalendar.Code;
import app.revier.book.ReadCalendar.Days;
import app.revier.book.ReadCalendar.Mentioned;
import app.revier.book.ReadCalendar.Problem;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files in the forms of the programs that write them, read on a computer elsewhere. */
class IcsCalendarReaderTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
  private static final Span WEEKS =
      new Span(FIRST, LocalDate.of(2026, 12, 31), ZoneId.of("Europe/Berlin"));

  @TempDir private Path folder;
  private TimeZone before = TimeZone.getDefault();

  /** The zone of the computer must not matter. */
  @BeforeEach
  void travel() {
    before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
  }

  @AfterEach
  void comeHome() {
    TimeZone.setDefault(before);
  }

  private ReadCalendar sample(String name) throws IOException, UnreadableFileException {
    Path file = folder.resolve(name);
    try (InputStream sample = IcsCalendarReaderTest.class.getResourceAsStream(name)) {
      Files.copy(Objects.requireNonNull(sample), file);
    }
    return new IcsCalendarReader().read(file, WEEKS);
  }

  private ReadCalendar read(String... lines) throws IOException, UnreadableFileException {
    return read(StandardCharsets.UTF_8, lines);
  }

  private ReadCalendar read(Charset charset, String... lines)
      throws IOException, UnreadableFileException {
    String text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    return file(text.getBytes(charset));
  }

  private ReadCalendar file(byte[] bytes) throws IOException, UnreadableFileException {
    return new IcsCalendarReader().read(Files.write(folder.resolve("calendar.ics"), bytes), WEEKS);
  }

  private static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\r\nUID:"
        + uid
        + "\r\nSUMMARY:"
        + uid
        + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT";
  }

  private static List<String> times(ReadCalendar read) {
    return read.busy().stream().map(IcsCalendarReaderTest::time).toList();
  }

  private static String time(Busy busy) {
    return busy.begin() + "/" + busy.end() + " " + busy.title();
  }

  @Test
  void aCalendarOfOutlookIsRead() throws IOException, UnreadableFileException {
    ReadCalendar read = sample("outlook.ics");

    assertThat(read.name()).isEqualTo("Kalender");
    assertThat(read.whole()).isTrue();
    assertThat(times(read))
        .containsExactly(
            "2026-11-30T08:00/2026-11-30T09:00 Teamrunde",
            "2026-12-14T08:00/2026-12-14T09:00 Teamrunde",
            "2026-12-21T08:00/2026-12-21T09:00 Teamrunde",
            "2026-12-08T10:30/2026-12-08T11:30 Teamrunde (verlegt)",
            "2026-12-10T10:00/2026-12-10T11:00 Telefonat mit der Zentrale in New York über das"
                + " Sortiment, die Preise und die Lieferzeiten des kommenden Jahres");
    assertThat(read.problems()).isEmpty();
    assertThat(read.wholeDays())
        .containsExactly(
            new WholeDays(
                70,
                "Urlaub",
                List.of(new Days(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 24)))));
    assertThat(read.free()).as("a birthday, and a day at the other desk").isEqualTo(2);
  }

  @Test
  void aCalendarOfGoogleIsRead() throws IOException, UnreadableFileException {
    ReadCalendar read = sample("google.ics");

    assertThat(read.name()).isEqualTo("anna.adler@example.com");
    assertThat(times(read))
        .containsExactly(
            "2026-12-01T10:00/2026-12-01T11:00 Zahnarzt",
            "2026-12-03T14:00/2026-12-03T15:00 Jour fixe Innendienst",
            "2026-12-31T14:00/2026-12-31T15:00 Jour fixe Innendienst",
            "2026-12-09T22:00/2026-12-11T10:00 Reise");
    assertThat(read.problems()).isEmpty();
    assertThat(read.wholeDays()).extracting(WholeDays::title).containsExactly("Messe Halle 4");
    assertThat(read.free()).isEqualTo(1);
  }

  @Test
  void aCalendarOfAppleIsRead() throws IOException, UnreadableFileException {
    ReadCalendar read = sample("apple.ics");

    assertThat(read.name()).isEqualTo("Arbeit");
    assertThat(times(read))
        .containsExactly(
            "2026-12-02T09:30/2026-12-02T09:45 Anruf Lager ☎",
            "2026-12-03T09:30/2026-12-03T09:45 Anruf Lager ☎",
            "2026-12-05T10:45/2026-12-05T11:15 Anruf Lager (später)",
            "2026-12-06T10:45/2026-12-06T11:15 Anruf Lager (später)",
            "2026-12-04T10:45/2026-12-04T11:15 Anruf Lager (später)",
            "2026-12-03T10:00/2026-12-03T11:30 Werkstatt",
            "2026-12-01T13:00/2026-12-01T14:00 Planungsrunde",
            "2026-12-16T15:00/2026-12-16T16:00 Planungsrunde");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void eachTimeOfWhatRepeatsIsFoundAgainAlsoWhenItIsMoved()
      throws IOException, UnreadableFileException {
    ReadCalendar read = sample("outlook.ics");

    assertThat(read.busy())
        .extracting(Busy::occurrence)
        .containsExactly(
            "2026-11-30T07:00:00Z",
            "2026-12-14T07:00:00Z",
            "2026-12-21T07:00:00Z",
            "2026-12-07T07:00:00Z",
            "");
  }

  @Test
  void nineOClockStaysNineOClockOverTheChangeOfDaylightSaving()
      throws IOException, UnreadableFileException {
    Path file = folder.resolve("spring.ics");
    Files.writeString(
        file,
        "BEGIN:VCALENDAR\r\n"
            + event(
                "weekly",
                "DTSTART;TZID=Europe/Berlin:20270322T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=2")
            + "\r\n"
            + event("utc", "DTSTART:20270322T080000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2")
            + "\r\nEND:VCALENDAR\r\n");
    Span spring =
        new Span(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30), ZoneId.of("Europe/Berlin"));

    assertThat(times(new IcsCalendarReader().read(file, spring)))
        .containsExactly(
            "2027-03-22T09:00/2027-03-22T10:00 weekly",
            "2027-03-29T09:00/2027-03-29T10:00 weekly",
            "2027-03-22T09:00/2027-03-22T10:00 utc",
            "2027-03-29T10:00/2027-03-29T11:00 utc");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 09:00",
    "W. Europe Standard Time, 09:00",
    "/freeassociation.sourceforge.net/Europe/Berlin, 09:00",
    "GMT Standard Time, 10:00",
    "America/New_York, 15:00",
    "Eastern Standard Time, 15:00",
    "Tokyo Standard Time, 01:00"
  })
  void timesOfOtherZonesAreToldWhereTheRepIs(String zone, String expected)
      throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(event("call", "DTSTART;TZID=" + zone + ":20261208T090000", "DURATION:PT30M"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.busy())
        .extracting(busy -> busy.begin().toLocalTime())
        .hasToString("[" + expected + "]");
  }

  @Test
  void aZoneThatNobodyKnowsIsNamed() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(event("call", "DTSTART;TZID=Mars/Olympus:20261208T090000", "DURATION:PT30M"));

    assertThat(times(read)).containsExactly("2026-12-08T09:00/2026-12-08T09:30 call");
    assertThat(read.problems())
        .containsExactly(
            new Problem(3, Code.ZONE_UNKNOWN, "call", LocalDate.of(2026, 12, 8), "Mars/Olympus"));
  }

  @Test
  void ofSeveralVersionsTheNewestCounts() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            event("a", "SEQUENCE:2", "DTSTART:20261201T090000Z", "DURATION:PT1H"),
            event("a", "SEQUENCE:1", "DTSTART:20261202T090000Z", "DURATION:PT1H"),
            event("b", "DTSTART:20261203T090000Z", "DURATION:PT1H"),
            event("b", "DTSTART:20261204T090000Z", "DURATION:PT1H"));

    assertThat(times(read))
        .containsExactly(
            "2026-12-01T10:00/2026-12-01T11:00 a", "2026-12-04T10:00/2026-12-04T11:00 b");
  }

  @Test
  void whatRevierItselfWroteIsNotTakenBack() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            event("1b2c@revier", "DTSTART:20261201T090000", "DTEND:20261201T100000"),
            event("other", "DTSTART:20261201T090000", "DTEND:20261201T100000"));

    assertThat(read.own()).isEqualTo(1);
    assertThat(times(read)).containsExactly("2026-12-01T09:00/2026-12-01T10:00 other");
  }

  @Test
  void anInvitationIsNoWholeCalendar() throws IOException, UnreadableFileException {
    ReadCalendar asked =
        read("METHOD:REQUEST", event("a", "DTSTART:20261201T090000Z", "DURATION:PT1H"));
    ReadCalendar calledOff =
        read("METHOD:CANCEL", event("a", "DTSTART:20261201T090000Z", "DURATION:PT1H"));

    assertThat(asked.whole()).isFalse();
    assertThat(asked.busy()).hasSize(1);
    assertThat(calledOff.whole()).isFalse();
    assertThat(calledOff.busy()).isEmpty();
    assertThat(calledOff.mentioned()).containsExactly(new Mentioned("a", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void lettersAreReadInEitherEncoding(String charset) throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            Charset.forName(charset),
            event("Gespräch Süd", "DTSTART:20261201T090000Z", "DURATION:PT1H"));

    assertThat(read.busy()).extracting(Busy::title).containsExactly("Gespräch Süd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n ", "\n\t"})
  void aLineFoldedWithinALetterIsReadWhole(String fold)
      throws IOException, UnreadableFileException {
    StringBuilder folded = new StringBuilder();
    byte[] title = "SUMMARY:Grüße, 5 € für Łódź".getBytes(StandardCharsets.UTF_8);
    for (byte one : title) {
      folded.append((char) (one & 0xFF)).append(fold);
    }
    // ISO 8859-1 gives back each byte as it was.
    ReadCalendar read =
        read(
            StandardCharsets.ISO_8859_1,
            event("one", folded + "X", "DTSTART:20261201T090000Z", "DURATION:PT1H")
                .replace("SUMMARY:one\r\n", ""));

    assertThat(read.busy()).extracting(Busy::title).containsExactly("Grüße, 5 € für ŁódźX");
  }

  @Test
  void controlCharactersAndLineEndsLeaveTitles() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            "BEGIN:VEVENT",
            "UID:a",
            "SUMMARY:Eins\\nzwei\u0007\u001b[31m   drei",
            "DTSTART:20261201T090000Z",
            "DURATION:PT1H",
            "END:VEVENT");

    assertThat(read.busy()).extracting(Busy::title).containsExactly("Eins zwei [31m drei");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTEND:20261201T080000Z|TIME_UNCLEAR",
        "DTSTART:garbage|TIME_UNCLEAR",
        "DTSTART:20269901T080000Z,DURATION:PT1H|TIME_UNCLEAR",
        "DTSTART:20261201T090000Z,DTEND:garbage|TIME_UNCLEAR",
        "DTSTART:20261201T090000Z,DTEND:20261201T080000Z|ENDS_BEFORE_BEGIN",
        "DTSTART:20261201T090000Z,DURATION:-PT30M|ENDS_BEFORE_BEGIN",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=SECONDLY;COUNT=100000|WITHIN_DAY",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=HOURLY|WITHIN_DAY",
        "DTSTART:00010101T090000Z,DURATION:PT1H,RRULE:FREQ=DAILY;COUNT=2000000000|TOO_OFTEN",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=SOMETIMES|RULE_UNCLEAR",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=DAILY;INTERVAL=0|RULE_UNCLEAR",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=WEEKLY;BYDAY=XX|RULE_UNCLEAR",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=WEEKLY;BYDAY=MO\\,9|RULE_UNCLEAR",
        "DTSTART:20261201T090000Z,DURATION:PT1H,RRULE:FREQ=MONTHLY;BYMONTHDAY=x|RULE_UNCLEAR"
      })
  void whatIsNotClearIsNamed(String lines, Code code) throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(event("a", lines.split(",")), event("b", "DTSTART:20261201T090000Z", "DURATION:PT1H"));

    assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(read.problems()).extracting(Problem::line).containsExactly(3);
    assertThat(read.busy()).hasSize(code.rejects() ? 1 : 2);
  }

  @Test
  void wholeDaysThatAreNotFreeAreTold() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            event("Messe", "DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261204"),
            event("Busy", "DTSTART;VALUE=DATE:20261207", "TRANSP:OPAQUE"),
            event("Away", "DTSTART;VALUE=DATE:20261208", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"),
            event("Free", "DTSTART;VALUE=DATE:20261209", "TRANSP:TRANSPARENT"),
            event("Free too", "DTSTART;VALUE=DATE:20261209", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
            event("Off", "DTSTART;VALUE=DATE:20261204", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"),
            event("Long", "DTSTART:20261201T090000Z", "DURATION:P20D"));

    assertThat(read.wholeDays())
        .extracting(one -> one.title() + " " + days(one))
        .containsExactly(
            "Messe 2026-12-02/2026-12-03",
            "Busy 2026-12-07/2026-12-07",
            "Away 2026-12-08/2026-12-08",
            "Off 2026-12-04/2026-12-04 2026-12-18/2026-12-18",
            "Long 2026-12-01/2026-12-20");
    assertThat(read.free()).isEqualTo(2);
    assertThat(read.busy()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  private static String days(WholeDays event) {
    return event.days().stream()
        .map(days -> days.first() + "/" + days.last())
        .collect(Collectors.joining(" "));
  }

  /** RFC 2445 had rules that take times away, and old programs still write them. */
  @Test
  void aRuleMayTakeTimesAway() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            event(
                "call",
                "DTSTART;TZID=Europe/Berlin:20261130T090000",
                "DURATION:PT30M",
                "RRULE:FREQ=DAILY;COUNT=5",
                "EXRULE:FREQ=WEEKLY;BYDAY=TU,TH"));

    assertThat(read.busy())
        .extracting(Busy::begin)
        .hasToString("[2026-11-30T09:00, 2026-12-02T09:00, 2026-12-04T09:00]");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aRuleThatTakesAwayAndIsNotUnderstoodIsNamed() throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(
            event(
                "call",
                "DTSTART:20261130T090000Z",
                "DURATION:PT30M",
                "RRULE:FREQ=DAILY;COUNT=2",
                "EXRULE:FREQ=NEVER"));

    assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.RULE_UNCLEAR);
  }

  /** Such rules give nothing, and must not keep anybody waiting. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;BYSETPOS=-366",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4"
      })
  void aRuleThatNeverComesTrueEnds(String rule) throws IOException, UnreadableFileException {
    ReadCalendar read =
        read(event("a", "DTSTART:20261201T090000Z", "DURATION:PT1H", "RRULE:" + rule));

    assertThat(times(read)).containsExactly("2026-12-01T10:00/2026-12-01T11:00 a");
  }

  @Test
  void moreTimesThanAnybodyHasAreRefused() {
    String[] events = new String[600];
    for (int i = 0; i < events.length; i++) {
      events[i] =
          event(
              "e" + i, "DTSTART:20200101T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;BYHOUR=1,9");
    }
    assertRefused(Reason.TOO_LARGE, () -> read(events));
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    assertRefused(Reason.EMPTY, () -> file(new byte[0]));
    assertRefused(
        Reason.WRONG_KIND, () -> file("Name;Ort\nKlinik;Köln\n".getBytes(StandardCharsets.UTF_8)));
    assertRefused(Reason.WRONG_KIND, () -> file(new byte[] {'P', 'K', 3, 4, 0, 0}));
    assertRefused(
        Reason.DAMAGED,
        () ->
            file(
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261201T09"
                    .getBytes(StandardCharsets.UTF_8)));
    assertRefused(
        Reason.MISSING, () -> new IcsCalendarReader().read(folder.resolve("none.ics"), WEEKS));
  }

  private static void assertRefused(Reason reason, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
