package app.revier.siege;

import app.revier.siege.TimedCalls.Ended;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Imports small lists of every form of which bytes are changed, cut off, repeated or blown up:
 * workbooks of both generations, the parts inside of new ones, text files and pages. Each is
 * imported or refused with a sentence, in time; the program is to be run with the largest heap of
 * the product, of which no file may use up more than a call survives.
 *
 * <p>Usage: {@code FuzzedFiles [seed [seconds]]}, by default 1 and 60.
 */
public final class FuzzedFiles {

  private static final long SECONDS = 30;
  private static final int FILES_WITH_ONE_BOOK = 50;
  private static final int ROWS = 30;
  private static final int MOST_REPEATED = 1 << 20;
  private static final byte[][] HUGE = {
    "2147483647".getBytes(StandardCharsets.US_ASCII),
    "999999999999999999999".getBytes(StandardCharsets.US_ASCII),
    {-1, -1, -1, 0x7f},
    {-1, -1, -1, -1}
  };

  private final Path folder;
  private final TimedCalls calls;
  private final Random random;
  private final Tally tally = new Tally();
  private final Map<String, byte[]> lists = new LinkedHashMap<>();

  private FuzzedFiles(Path folder, TimedCalls calls, long seed) throws IOException {
    this.folder = folder;
    this.calls = calls;
    this.random = new Random(seed);
    String text =
        "Kundennummer;Name;Straße;PLZ;Ort;Umsatz 2026\n"
            + "K1;\"Müller; Söhne\";Ring 5;01067;Dresden;1.234,50\n".repeat(ROWS);
    lists.put("list.xlsx", workbook(new XSSFWorkbook()));
    lists.put("list.xls", workbook(new HSSFWorkbook()));
    lists.put("list.csv", text.getBytes(Charset.forName("windows-1252")));
    lists.put("wide.csv", text.getBytes(StandardCharsets.UTF_16));
    lists.put("page.xls", page().getBytes(StandardCharsets.UTF_8));
    lists.put("table.xml", table().getBytes(StandardCharsets.UTF_8));
  }

  /** Prints the figures; ends with 1 if a file was no list and no refusal. */
  public static void main(String[] args) throws Exception {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    long seconds = args.length > 1 ? Long.parseLong(args[1]) : 60;
    Path folder = Files.createTempDirectory("files");
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    FuzzedFiles siege =
        new FuzzedFiles(folder, new TimedCalls(folder.resolve("user"), SECONDS), seed);
    int files = 0;
    while (System.nanoTime() < end) {
      siege.one(files++);
    }
    siege.tally.note(files + " files, seed " + seed);
    siege.tally.print(System.out);
    System.exit(siege.tally.bad().isEmpty() ? 0 : 1);
  }

  /** Tries so many files. */
  static Tally run(Path folder, long seed, int files) throws Exception {
    FuzzedFiles siege =
        new FuzzedFiles(folder, new TimedCalls(folder.resolve("user"), SECONDS), seed);
    for (int i = 0; i < files; i++) {
      siege.one(i);
    }
    return siege.tally;
  }

  private void one(int number) throws Exception {
    Path book = folder.resolve("book.revier");
    if (number % FILES_WITH_ONE_BOOK == 0) {
      for (String side : List.of("", "-wal", "-shm", ".lock")) {
        Files.deleteIfExists(folder.resolve("book.revier" + side));
      }
    }
    List<String> names = List.copyOf(lists.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] whole = Objects.requireNonNull(lists.get(name));
    boolean inside = name.equals("list.xlsx") && random.nextInt(4) > 0;
    byte[] broken = inside ? brokenInside(whole) : broken(whole);
    Path file = Files.write(folder.resolve(name), broken);
    Ended ended = calls.call(book, List.of("import", file.toString()));
    tally.add(name, number + " " + name, ended);
    boolean mute = ended.status() != 0 && ended.err().isBlank();
    boolean known = List.of(0, 3, 4).contains(ended.status());
    if (!known || mute) {
      Path kept = folder.resolve(number + "-" + name);
      Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
      System.out.println(kept + ": " + ended.status() + " " + ended.err().strip());
    }
    if (mute || (!known && ended.status() > 0)) {
      tally.bad(number + " " + name + " -> " + ended.status() + " without a sentence, or odd");
    }
  }

  private byte[] broken(byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = harmed(bytes);
    }
    return bytes;
  }

  private byte[] harmed(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    byte[] harmed = bytes.clone();
    switch (random.nextInt(7)) {
      case 0 -> harmed[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> harmed[at] = (byte) random.nextInt(256);
      case 2 -> {
        byte[] huge = HUGE[random.nextInt(HUGE.length)];
        System.arraycopy(huge, 0, harmed, at, Math.min(huge.length, harmed.length - at));
      }
      case 3 -> harmed = spliced(bytes, at, HUGE[random.nextInt(HUGE.length)], 1);
      case 4 -> {
        int times = random.nextInt(3) == 0 ? MOST_REPEATED / length : 1 + random.nextInt(50);
        harmed = spliced(bytes, at, Arrays.copyOfRange(bytes, at, at + length), times);
      }
      case 5 -> {
        int from = random.nextInt(bytes.length);
        System.arraycopy(bytes, from, harmed, at, Math.min(length, bytes.length - from));
      }
      default -> harmed = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : harmed;
    }
    return harmed;
  }

  private static byte[] spliced(byte[] bytes, int at, byte[] part, int times) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, at);
    for (int i = 0; i < times; i++) {
      all.writeBytes(part);
    }
    all.write(bytes, at, bytes.length - at);
    return all.toByteArray();
  }

  /** A part of the package is broken before it is packed, so that no checksum tells. */
  private byte[] brokenInside(byte[] whole) throws IOException {
    Path packed = Files.write(folder.resolve("whole.zip"), whole);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(packed.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      List<? extends ZipEntry> entries = zip.stream().toList();
      int chosen = random.nextInt(entries.size());
      for (int i = 0; i < entries.size(); i++) {
        byte[] part = zip.getInputStream(entries.get(i)).readAllBytes();
        out.putNextEntry(new ZipEntry(entries.get(i).getName()));
        out.write(i == chosen ? broken(part) : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Kunden");
      fill(sheet.createRow(0), "Kundennummer", "Name", "PLZ", "Ort", "Umsatz 2026", "Potenzial");
      for (int i = 1; i <= ROWS; i++) {
        Row row = sheet.createRow(i);
        fill(row, "K" + i, "Müller & Söhne " + i, "01067", "Dresden");
        row.createCell(4).setCellValue(i * 1000.5);
        row.createCell(5).setCellFormula("ROUND(E" + (i + 1) + "*2+SUM(E2:E9),2)");
      }
      sheet.addMergedRegion(CellRangeAddress.valueOf("D3:D9"));
      workbook.createSheet("Alt").createRow(0).createCell(0).setCellValue("x");
      workbook.setSheetHidden(1, true);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static String page() {
    return "<html><head><style>td {color:red}</style></head><table border=1><tr><th>Kundennummer"
        + "<th>Name<th>Ort<th>Umsatz 2026</tr>\n"
        + ("<tr><td rowspan=2>K1</td><td colspan=1>M&uuml;ller</td><td>Ulm</td>"
                + "<td x:num=\"7.5\">7,50</td></tr><tr><td>B</td><td>Hof</td><td>6</td></tr>")
            .repeat(ROWS)
        + "</table></html>";
  }

  private static String table() {
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\">"
        + "<Table><Row><Cell><Data ss:Type=\"String\">Kundennummer</Data></Cell>"
        + "<Cell><Data ss:Type=\"String\">Name</Data></Cell></Row>"
        + ("<Row ss:Index=\"3\"><Cell ss:MergeDown=\"2\"><Data ss:Type=\"Number\">1067</Data>"
                + "</Cell><Cell ss:Index=\"2\"><Data ss:Type=\"String\">A</Data></Cell></Row>")
            .repeat(ROWS)
        + "</Table></Worksheet></Workbook>";
  }
}
