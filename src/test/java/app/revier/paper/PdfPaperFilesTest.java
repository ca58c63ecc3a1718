package app.revier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.book.PaperWeek;
import app.revier.book.PaperWeek.Day;
import app.revier.book.PaperWeek.Entry;
import app.revier.book.PhonePage.Said;
import app.revier.book.ScenarioTable;
import app.revier.book.ScenarioTable.Cell;
import app.revier.book.ScenarioTable.Column;
import app.revier.territory.Address;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Reach;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPaperFilesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

  @TempDir private Path folder;

  private static Customer customer(int id, String name) {
    return new CustomerBuilder(new CustomerId(id), "K-" + id, name)
        .address(new Address("Ringstraße " + id, "50667", "Köln", "Deutschland"))
        .reach(new Reach("0221 4710" + id, "", ""))
        .contacts(List.of(new Contact("Anna Adler", Contact.Role.PURCHASING, 2, null)))
        .build();
  }

  private static Entry visit(int hour, Customer customer, String... questions) {
    return new Entry(
        Stop.Kind.VISIT,
        LocalTime.of(hour, 10),
        LocalTime.of(hour, 55),
        25,
        hour % 2 == 0,
        hour == 9 ? 15 : 0,
        customer,
        "",
        List.of("A-Ausbauen (120)", "fällig seit 16.11.2026 (40)"),
        new Said("Testgeräte vorgeführt", LocalDate.of(2026, 10, 1)),
        new Said("Angebot", null),
        List.of(questions));
  }

  private static Entry other(Stop.Kind kind, int hour, String title) {
    return new Entry(
        kind,
        LocalTime.of(hour, 0),
        LocalTime.of(hour, 30),
        0,
        false,
        0,
        null,
        title,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Day day(LocalDate date, Entry... entries) {
    return new Day(
        date, LocalTime.of(8, 0), LocalTime.of(16, 5), 145, true, 40, 54, "", List.of(entries));
  }

  private static Day off(LocalDate date, String why) {
    return new Day(date, null, null, 0, false, 0, 0, why, List.of());
  }

  private PDDocument written(Language language, Day... days) throws IOException {
    return written(language, new PaperWeek("Rheinland", List.of(days)));
  }

  private PDDocument written(Language language, PaperWeek week) throws IOException {
    Path file = folder.resolve("week.pdf");
    new PdfPaperFiles().write(file, week, language.locale());
    return Loader.loadPDF(file.toFile());
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setLineSeparator("\n");
      pages.add(stripper.getText(document).strip());
    }
    return pages;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDayIsAPage(Language language) throws IOException {
    try (PDDocument document =
        written(
            language,
            day(
                MONDAY,
                visit(9, customer(1, "Klinik Nordstadt"), "Wer entscheidet?"),
                other(Stop.Kind.BREAK, 12, language == Language.GERMAN ? "Pause" : "Break"),
                other(Stop.Kind.TASK, 13, "Angebot Nordstadt")),
            day(MONDAY.plusDays(1), visit(10, customer(2, "MVZ Süd"))),
            off(MONDAY.plusDays(2), "Urlaub"))) {
      List<String> golden =
          language == Language.GERMAN
              ? List.of(
                  """
                  Montag, 07.12.2026
                  Abfahrt 08:00, zurück 16:05 · 1 Besuch · etwa 145 Minuten Fahrt · 54 Minuten Reserve
                  09:10–09:55
                  Fahrt 25 min
                  ab 08:55 vorbereiten
                  Klinik Nordstadt
                  Ringstraße 1, 50667 Köln · Telefon 0221 47101
                  Anna Adler (Einkauf)
                  Wofür (Punkte): A-Ausbauen (120); fällig seit 16.11.2026 (40)
                  Zuletzt: 01.10.2026: Testgeräte vorgeführt
                  Nächster Schritt: Angebot
                  Wer entscheidet?
                  12:00–12:30 Pause
                  13:00–13:30 Angebot Nordstadt
                  Aufgabe
                  16:05
                  Fahrt etwa 40 min
                  Zurück, danach 54 Minuten Reserve
                  Rheinland KW 50
                  Seite 1 von 2\
                  """,
                  """
                  Dienstag, 08.12.2026
                  Abfahrt 08:00, zurück 16:05 · 1 Besuch · etwa 145 Minuten Fahrt · 54 Minuten Reserve
                  10:10–10:55
                  Fahrt etwa 25 min
                  MVZ Süd
                  Ringstraße 2, 50667 Köln · Telefon 0221 47102
                  Anna Adler (Einkauf)
                  Wofür (Punkte): A-Ausbauen (120); fällig seit 16.11.2026 (40)
                  Zuletzt: 01.10.2026: Testgeräte vorgeführt
                  Nächster Schritt: Angebot
                  16:05
                  Fahrt etwa 40 min
                  Zurück, danach 54 Minuten Reserve
                  Mittwoch, 09.12.2026: Urlaub
                  Rheinland KW 50
                  Seite 2 von 2\
                  """)
              : List.of(
                  """
                  Monday 07/12/2026
                  Leave 08:00, back 16:05 · 1 visit · about 145 minutes on the road · 54 minutes of reserve
                  09:10–09:55
                  drive 25 min
                  prepare from 08:55
                  Klinik Nordstadt
                  Ringstraße 1, 50667 Köln · Phone 0221 47101
                  Anna Adler (Purchasing)
                  What for (points): A-Ausbauen (120); fällig seit 16.11.2026 (40)
                  Last time: 01/10/2026: Testgeräte vorgeführt
                  Next step: Angebot
                  Wer entscheidet?
                  12:00–12:30 Break
                  13:00–13:30 Angebot Nordstadt
                  Task
                  16:05
                  drive about 40 min
                  Back, then 54 minutes of reserve
                  Rheinland Week 50
                  Page 1 of 2\
                  """);
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(pages(document).subList(0, golden.size())).isEqualTo(golden);
    }
  }

  /** A day of twenty visits goes on, and each visit is there once, in order, in one piece. */
  @Test
  void aFullDayGoesOnAndLosesNothing() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      String name = "Klinik Nummer %02d".formatted(i);
      names.add(name);
      entries.add(visit(i, customer(i, name), "Frage " + i));
    }
    try (PDDocument document =
        written(Language.GERMAN, day(MONDAY, entries.toArray(Entry[]::new)))) {
      List<String> pages = pages(document);
      assertThat(pages).hasSizeBetween(3, 7);
      assertThat(pages.get(1)).contains("Montag, 07.12.2026 (Fortsetzung)");
      List<String> found = new ArrayList<>();
      for (String page : pages) {
        page.lines().filter(names::contains).forEach(found::add);
        for (int i = 1; i <= 20; i++) {
          if (page.contains(names.get(i - 1))) {
            assertThat(page.lines()).as("in one piece").contains("Frage " + i);
          }
        }
      }
      assertThat(found).isEqualTo(names);
      assertThat(furthest(document)).isLessThanOrEqualTo(Sheet.RIGHT + 0.5f);
    }
  }

  @Test
  void longTextsWrapAndAreNotCut() throws IOException {
    String name = "Gemeinschaftskrankenhaus ".repeat(12).strip();
    String word = "Donaudampfschifffahrts".repeat(20);
    String note = "Der Einkauf möchte zuerst die Zahlen sehen. ".repeat(200).strip();
    Entry visit =
        new Entry(
            Stop.Kind.APPOINTMENT,
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            5,
            false,
            0,
            customer(1, name),
            word,
            List.of(),
            new Said(note, null),
            null,
            List.of(note));
    try (PDDocument document = written(Language.GERMAN, day(MONDAY, visit))) {
      String all = String.join("\n", pages(document));
      String plain = all.replaceAll("\\s+", "");
      assertThat(plain).contains(name.replace(" ", "")).contains(word);
      assertThat(all.replaceAll("\\s+", " ").split("zuerst", -1)).hasSize(401);
      assertThat(furthest(document)).isLessThanOrEqualTo(Sheet.RIGHT + 0.5f);
      assertThat(lowest(document)).isGreaterThanOrEqualTo(Sheet.BOTTOM - 30);
    }
  }

  @Test
  void namesOfAllNeighboursArePrinted() throws IOException {
    String[] names = {
      "Škoda Čapek Žďár ěščřžýáíé",
      "Łódź Świętokrzyska ąćęłńóśźż",
      "İstanbul Şişli ğüşöçı",
      "Ångström Ærø Øre ß ẞ",
      "Αθήνα Београд Київ",
      "c\u0327a de\u0301compose\u0301"
    };
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      entries.add(visit(8 + i, customer(i + 1, names[i])));
    }
    try (PDDocument document =
        written(Language.GERMAN, day(MONDAY, entries.toArray(Entry[]::new)))) {
      String all = String.join("\n", pages(document));
      for (String name : names) {
        assertThat(all).contains(Normalizer.normalize(name, Normalizer.Form.NFC));
      }
      assertThat(all).doesNotContain(PaperFont.MISSING);
    }
  }

  @Test
  void whatTheFontDoesNotHaveIsShownHonestly() throws IOException {
    try (PDDocument document =
        written(
            Language.ENGLISH,
            day(MONDAY, visit(9, customer(1, "日本 Praxis 🏥\u0007\u202e\tSüd"))))) {
      assertThat(String.join("\n", pages(document)))
          .contains("□□ Praxis □ Süd")
          .contains("□ stands for a character that this font does not have.");
    }
  }

  @Test
  void aWeekWithoutAnythingIsOnePage() throws IOException {
    try (PDDocument document =
        written(Language.ENGLISH, off(MONDAY, ""), off(MONDAY.plusDays(1), "Holiday"))) {
      assertThat(pages(document))
          .containsExactly(
              """
              Monday 07/12/2026: Nothing planned.
              Tuesday 08/12/2026: Holiday
              Rheinland Week 50
              Page 1 of 1\
              """);
    }
  }

  @Test
  void theSameWeekIsTheSameFileEverywhere() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      PaperWeek week = new PaperWeek("", List.of(day(MONDAY, visit(9, customer(1, "Klinik")))));
      written(Language.GERMAN, week).close();
      byte[] first = Files.readAllBytes(folder.resolve("week.pdf"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      written(Language.GERMAN, week).close();
      assertThat(Files.readAllBytes(folder.resolve("week.pdf"))).isEqualTo(first);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void theFileSaysWhatItIsAndInWhichOrderItIsRead() throws IOException {
    try (PDDocument document =
        written(Language.GERMAN, day(MONDAY, visit(9, customer(1, "Klinik"))))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Besuche: Rheinland");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(
              document
                  .getDocumentCatalog()
                  .getStructureTreeRoot()
                  .getCOSObject()
                  .getCOSDictionary(COSName.PARENT_TREE)
                  .getCOSArray(COSName.NUMS)
                  .size())
          .isEqualTo(2);
    }
  }

  private static float furthest(PDDocument document) throws IOException {
    Edges edges = new Edges();
    edges.getText(document);
    return edges.right;
  }

  private static float lowest(PDDocument document) throws IOException {
    Edges edges = new Edges();
    edges.getText(document);
    return edges.bottom;
  }

  /** How far the letters go. */
  private static final class Edges extends PDFTextStripper {
    private float right;
    private float bottom = Float.MAX_VALUE;

    @Override
    protected void processTextPosition(@Nullable TextPosition text) {
      if (text != null) {
        right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
        bottom = Math.min(bottom, text.getPageHeight() - text.getYDirAdj());
      }
      super.processTextPosition(text);
    }
  }

  @Test
  void putsAFewScenariosOnOnePageBesideThePlan() throws IOException {
    Cell cell = new Cell("448.886", "", 0);
    Cell less = new Cell("398.213", "−50.672", -1);
    Column plan = new Column("Plan", List.of(), List.of(cell), List.of(), List.of(), "");
    Column crisis =
        new Column(
            "Krise",
            List.of("Klinikum Nordstadt geht verloren"),
            List.of(less),
            List.of(),
            List.of("„Handschuhe“ (Klinikum Nordstadt)"),
            "");
    Column gone =
        new Column("Alt", List.of(), List.of(), List.of(), List.of(), "Kunde 77 gibt es nicht.");
    ScenarioTable table =
        new ScenarioTable(
            "Rheinland",
            "Szenarien 2027",
            List.of("Erwartete Basis, €"),
            "Was anders ist",
            "Kommt in die Auswahl",
            "Fällt aus der Auswahl",
            List.of(plan, crisis, gone, crisis, crisis));
    Path file = folder.resolve("scenarios.pdf");

    new PdfPaperFiles().write(file, table, Language.GERMAN.locale());

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Szenarien 2027", "Rheinland", "Krise", "398.213", "−50.672")
          .contains("Klinikum Nordstadt", "Kunde 77 gibt es", "Erwartete Basis");
      assertThat(text.split("448\\.886", -1)).as("the plan stands in both blocks").hasSize(3);
    }
  }
}
