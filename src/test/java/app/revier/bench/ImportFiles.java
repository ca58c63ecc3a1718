package app.revier.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Made-up lists to import, as workbooks with a table of shared texts, as Excel writes them, or as
 * CSV with semicolons.
 */
final class ImportFiles {

  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final List<String> KINDS =
      List.of("Praxis", "Klinik", "Apotheke", "Labor", "Sanitätshaus", "Pflegedienst", "Zentrum");

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ben", "bir", "da", "del", "der", "fel", "fi", "gar", "ge", "ha", "hel", "hof",
          "ka", "ker", "kol", "la", "len", "lo", "ma", "mel", "mi", "na", "ner", "pa", "pel", "ra",
          "rei", "ro", "sa", "sel", "stein", "ta", "ter", "wal", "wer", "zel", "zi");

  private static final List<String> CUSTOMER =
      List.of(
          "Kundennummer",
          "Name",
          "Straße",
          "PLZ",
          "Ort",
          "Land",
          "Breite",
          "Länge",
          "Branche",
          "Konzern",
          "Umsatz 2024",
          "Umsatz 2025",
          "Umsatz 2026",
          "Potenzial",
          "Verbundenheit",
          "Bindung",
          "Vertragsumsatz",
          "Vertrag bis",
          "Wettbewerber",
          "Letzter Besuch");

  private static final List<String> SALE =
      List.of("Kundennummer", "Datum", "Produkt", "Menge", "Einzelpreis", "Betrag");

  private static final List<String> RECEIPT =
      List.of("Kundennummer", "Datum", "Produkt", "Beleg", "Betrag");

  private ImportFiles() {}

  /** The rows of a list. */
  @FunctionalInterface
  interface Rows {
    /** The cells of a row: texts, numbers and days. */
    Object[] row(int number);
  }

  /**
   * Customers with twenty columns.
   *
   * @param sound whether all is well; else five things are the matter with each
   */
  static void customers(Path file, int count, boolean sound) throws IOException {
    Random random = new Random(20_261_123);
    write(file, CUSTOMER, count, i -> customer(i, random, sound));
  }

  private static Object[] customer(int i, Random random, boolean sound) {
    return new Object[] {
      "K-" + i,
      name(random),
      "Hauptstraße " + random.nextInt(200),
      String.valueOf(50_000 + random.nextInt(9_999)),
      "Ort " + random.nextInt(2_000),
      "Deutschland",
      50 + random.nextInt(20_000) / 10_000.0,
      6 + random.nextInt(20_000) / 10_000.0,
      "Branche " + random.nextInt(20),
      random.nextInt(4) == 0 ? "Gruppe " + i % 900 : "",
      sound ? random.nextInt(4_000_000) / 100.0 : -random.nextInt(1, 4_000_000) / 100.0,
      sound ? random.nextInt(4_000_000) / 100.0 : -random.nextInt(1, 4_000_000) / 100.0,
      random.nextInt(4_000_000) / 100.0,
      sound ? 40_000 + random.nextInt(100_000) : -1.0 / 3,
      random.nextInt(101),
      0.5 + random.nextInt(50) / 100.0,
      random.nextInt(10_000) + (sound ? 0 : 1.0 / 3),
      NEXT_YEAR.plusDays(random.nextInt(900)),
      "Wettbewerb " + random.nextInt(30),
      (sound ? NEXT_YEAR.minusYears(1) : NEXT_YEAR.plusYears(10)).plusDays(random.nextInt(300))
    };
  }

  /** Names as different as those of people and companies are. */
  private static String name(Random random) {
    StringBuilder name = new StringBuilder(KINDS.get(random.nextInt(KINDS.size()))).append(' ');
    int from = name.length();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    name.setCharAt(from, Character.toUpperCase(name.charAt(from)));
    return name.toString();
  }

  /**
   * Sales lines of these customers.
   *
   * @param sound whether all is well; else every day is in the future
   */
  static void sales(Path file, int customers, int count, boolean sound) throws IOException {
    Random random = new Random(20_261_124);
    LocalDate first = sound ? NEXT_YEAR.minusYears(1) : NEXT_YEAR.plusYears(10);
    write(
        file,
        SALE,
        count,
        i -> {
          int quantity = 1 + random.nextInt(50);
          int price = 100 + random.nextInt(10_000);
          return new Object[] {
            "K-" + (1 + random.nextInt(customers)),
            first.plusDays(random.nextInt(320)),
            "Artikel " + random.nextInt(500),
            quantity,
            price / 100.0,
            quantity * (long) price / 100.0
          };
        });
  }

  /** Sales lines of which each has a product and a receipt of its own. */
  static void receipts(Path file, int customers, int count) throws IOException {
    Random random = new Random(20_261_130);
    write(
        file,
        RECEIPT,
        count,
        i ->
            new Object[] {
              "K-" + (1 + random.nextInt(customers)),
              NEXT_YEAR.minusYears(1).plusDays(random.nextInt(320)),
              "Einzelanfertigung " + i,
              "RE-2026-" + i,
              random.nextInt(100_000) / 100.0
            });
  }

  private static void write(Path file, List<String> headings, int count, Rows rows)
      throws IOException {
    if (file.toString().endsWith(".csv")) {
      try (BufferedWriter text = Files.newBufferedWriter(file)) {
        line(text, headings.toArray());
        for (int i = 1; i <= count; i++) {
          line(text, rows.row(i));
        }
      }
      return;
    }
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        OutputStream bytes = Files.newOutputStream(file)) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      Sheet sheet = workbook.createSheet("Liste");
      fill(sheet.createRow(0), headings.toArray(), date);
      for (int i = 1; i <= count; i++) {
        fill(sheet.createRow(i), rows.row(i), date);
      }
      workbook.write(bytes);
    }
  }

  private static void fill(Row row, Object[] cells, CellStyle date) {
    for (int i = 0; i < cells.length; i++) {
      Cell cell = row.createCell(i);
      switch (cells[i]) {
        case String text -> cell.setCellValue(text);
        case LocalDate day -> {
          cell.setCellValue(day);
          cell.setCellStyle(date);
        }
        case Number number -> cell.setCellValue(number.doubleValue());
        default -> throw new IllegalArgumentException(cells[i].getClass().getName());
      }
    }
  }

  private static void line(Writer text, Object[] cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        text.write(i == 0 ? "" : ";");
        text.write(
            switch (cells[i]) {
              case LocalDate day -> DAY.format(day);
              case Double number -> String.valueOf(number).replace('.', ',');
              default -> cells[i].toString();
            });
      }
      text.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
