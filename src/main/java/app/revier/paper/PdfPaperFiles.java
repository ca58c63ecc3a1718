package app.revier.paper;

import app.revier.book.Leaflet;
import app.revier.book.PaperFiles;
import app.revier.book.PaperWeek;
import app.revier.book.ScenarioTable;
import app.revier.drawing.Drawing;
import app.revier.files.FileReplacement;
import app.revier.paper.Sheet.Look;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes planned days, scenarios and charts as PDF files of A4 pages, in their language and with
 * structure.
 */
public final class PdfPaperFiles implements PaperFiles {

  private static final float HEAD = 40;
  private static final float FOOT = 36;

  private final Printing printing;

  /** Pages for files, and for the printers of this computer. */
  public PdfPaperFiles() {
    this(new Printing());
  }

  PdfPaperFiles(Printing printing) {
    this.printing = printing;
  }

  @Override
  public void write(Path file, PaperWeek week, Locale locale) {
    byte[] document = document(week, new Texts(Language.of(locale)), locale);
    FileReplacement.write(file, out -> out.write(document));
  }

  @Override
  public Printed print(PaperWeek week, Locale locale) {
    Texts texts = new Texts(Language.of(locale));
    return printing.print(document(week, texts, locale), title(week, texts));
  }

  @Override
  public void write(Path file, Drawing drawing, String foot, Locale locale) {
    byte[] document = ChartPage.document(drawing, foot, locale);
    FileReplacement.write(file, out -> out.write(document));
  }

  @Override
  public Printed print(Drawing drawing, String foot, Locale locale) {
    return printing.print(ChartPage.document(drawing, foot, locale), drawing.title());
  }

  @Override
  public void write(Path file, ScenarioTable scenarios, Locale locale) {
    byte[] document = document(scenarios, locale);
    FileReplacement.write(file, out -> out.write(document));
  }

  @Override
  public Printed print(ScenarioTable scenarios, Locale locale) {
    return printing.print(document(scenarios, locale), scenarios.title());
  }

  @Override
  public void write(Path file, Leaflet leaflet, Locale locale) {
    byte[] document = document(leaflet, locale);
    FileReplacement.write(file, out -> out.write(document));
  }

  @Override
  public Printed print(Leaflet leaflet, Locale locale) {
    return printing.print(document(leaflet, locale), leaflet.title());
  }

  private static byte[] document(Leaflet leaflet, Locale locale) {
    return LeafletSheet.document(leaflet, new Texts(Language.of(locale)), locale);
  }

  private static byte[] document(ScenarioTable scenarios, Locale locale) {
    try (PDDocument document = new PDDocument()) {
      PaperFont font = new PaperFont(document);
      describe(document, scenarios.title(), locale);
      try (Sheet sheet = new Sheet(document, font, Structure.begin(document))) {
        new ScenarioSheet(sheet, font, scenarios).write();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      // Nothing but memory is written to.
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] document(PaperWeek week, Texts texts, Locale locale) {
    try (PDDocument document = new PDDocument()) {
      PaperFont font = new PaperFont(document);
      describe(document, title(week, texts), locale);
      List<LocalDate> days = new ArrayList<>();
      try (Sheet sheet = new Sheet(document, font, Structure.begin(document))) {
        boolean abroad = countries(week) > 1;
        for (PaperWeek.Day day : week.days()) {
          if (!day.entries().isEmpty()) {
            if (!days.isEmpty()) {
              sheet.nextPage();
            }
            new DaySheet(sheet, font, texts, day, abroad).write();
            while (days.size() < sheet.pages()) {
              days.add(day.date());
            }
          }
        }
        free(sheet, font, week, texts);
        while (days.size() < sheet.pages()) {
          days.add(week.days().getLast().date());
        }
        margins(sheet, font, week, days, texts);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      // Nothing but memory is written to.
      throw new UncheckedIOException(e);
    }
  }

  /** Days that hold nothing need no page of their own. */
  private static void free(Sheet sheet, PaperFont font, PaperWeek week, Texts texts)
      throws IOException {
    sheet.down(10);
    for (PaperWeek.Day day : week.days()) {
      if (day.entries().isEmpty()) {
        String why = day.off().isEmpty() ? texts.get("phone.nothing") : day.off();
        String text = texts.get("paper.free", texts.weekday(day.date()), why);
        for (String line : LineBreaks.of(text, font, Look.TEXT.size(), Sheet.RIGHT - Sheet.LEFT)) {
          if (sheet.room() < Look.TEXT.height()) {
            sheet.nextPage();
          }
          sheet.put("P", Sheet.LEFT, line, Look.TEXT);
          sheet.down(Look.TEXT.height());
        }
      }
    }
  }

  private static long countries(PaperWeek week) {
    return week.days().stream()
        .flatMap(day -> day.entries().stream())
        .map(PaperWeek.Entry::customer)
        .filter(Objects::nonNull)
        .map(customer -> customer.address().country().strip())
        .filter(country -> !country.isEmpty())
        .distinct()
        .count();
  }

  private static String title(PaperWeek week, Texts texts) {
    return week.territory().isBlank()
        ? texts.get("phone.title")
        : texts.get("phone.title-of", week.territory());
  }

  /** The same days give the same file: it says nothing of when it was written. */
  static void describe(PDDocument document, String title, Locale locale) {
    document.setDocumentId(1L);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Revier");
    document.getDocumentCatalog().setLanguage(locale.getLanguage());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static void margins(
      Sheet sheet, PaperFont font, PaperWeek week, List<LocalDate> days, Texts texts)
      throws IOException {
    float head = Sheet.TOP + 62 - HEAD;
    String missing = font.isIncomplete() ? texts.get("paper.missing", PaperFont.MISSING) : "";
    for (int i = 0; i < days.size(); i++) {
      int number = days.get(i).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      String right = texts.get("paper.week", String.valueOf(number));
      float rightWidth = width(font, right);
      float room = Sheet.RIGHT - Sheet.LEFT - rightWidth - 12;
      List<String> name = LineBreaks.of(week.territory(), font, Look.QUIET.size(), room);
      sheet.margin(i, Sheet.LEFT, head, name.isEmpty() ? "" : name.getFirst());
      sheet.margin(i, Sheet.RIGHT - rightWidth, head, font.printable(right));
      String page = texts.get("paper.page", String.valueOf(i + 1), String.valueOf(days.size()));
      sheet.margin(i, Sheet.LEFT, FOOT, font.printable(missing));
      sheet.margin(i, Sheet.RIGHT - width(font, page), FOOT, font.printable(page));
    }
  }

  private static float width(PaperFont font, String text) {
    return (float) font.width(font.printable(text), Look.QUIET.size());
  }
}
