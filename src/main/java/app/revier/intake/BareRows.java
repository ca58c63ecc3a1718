package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rows without any headings above them, as a part of a list has that was copied. Their columns are
 * called by their letters; what the values of one cannot mistakably be is what it is read as, all
 * else the user has to say. Amounts never are: which year they are of stands nowhere.
 */
final class BareRows {

  /** So many rows are looked at. */
  private static final int ROWS = 200;

  private static final int FEWEST_CELLS = 2;

  /** A form that at least this share of the filled cells has is that of the column. */
  private static final double MOSTLY = 0.8;

  /** Companies of which at least this share says its legal form are companies. */
  private static final double SOME = 0.3;

  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?://\\S+|www\\.[^\\s@]+\\.[^\\s@]+)");
  private static final Pattern PHONE =
      Pattern.compile("(\\+|00?)[1-9]\\d*[ /()-][\\d /()-]{4,}|\\+\\d{8,15}");
  private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}-)?\\d{4,5}");
  private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L} .()/'-]+");
  private static final Pattern STREET =
      Pattern.compile("\\p{L}[\\p{L} .'-]*\\p{L}\\.? \\d{1,4} ?[a-zA-Z]?([-/] ?\\d+[a-z]?)?");
  private static final Pattern COMPANY =
      Pattern.compile(
          ".*\\b(GmbH|mbH|AG|KG|OHG|GbR|UG|KGaA|e\\. ?K\\.|e\\. ?V\\.|Ltd|LLC|Inc|PLC|plc|S\\.A\\."
              + "|B\\.V\\.|SE)(?!\\p{L}).*");
  private static final Pattern CUSTOMER_NUMBER = Pattern.compile("[A-Za-z]{0,4}[-_. ]?\\d{2,12}");

  private final List<Line> lines;
  private final int width;
  private final Map<String, String> columns = new HashMap<>();
  private final Set<ImportField> told = new HashSet<>();

  private BareRows(List<Line> lines, int width) {
    this.lines = lines.subList(0, Math.min(ROWS, lines.size()));
    this.width = width;
  }

  /** Whether the first row is one of data, as it has figures where all rows below have them. */
  static boolean are(List<Line> lines) {
    List<Line> first = lines.subList(0, Math.min(ROWS, lines.size()));
    if (first.size() < 2 || filled(first.getFirst()) < FEWEST_CELLS) {
      return false;
    }
    return IntStream.range(0, first.getFirst().cells().size())
        .anyMatch(
            column ->
                isFigure(cell(first.getFirst(), column))
                    && first.stream()
                        .map(line -> cell(line, column))
                        .allMatch(cell -> cell.isEmpty() || isFigure(cell)));
  }

  private static long filled(Line line) {
    return line.cells().stream().filter(cell -> !(cell instanceof SourceCell.Blank)).count();
  }

  /** Years and months may be headings, and units of a row below as well. */
  private static boolean isFigure(String text) {
    return MAIL.matcher(text).matches()
        || (!text.isEmpty()
            && Character.isDigit(text.charAt(text.length() - 1))
            && !HeadingText.isYearWord(text)
            && !(NumberText.of(text) instanceof NumberText.None));
  }

  private static String cell(Line line, int column) {
    return column < line.cells().size() ? CellText.line(CellText.of(line.cells().get(column))) : "";
  }

  /** A row of letters in the place of headings, above all rows. */
  static HeadingBlock letters(int width) {
    List<String> letters = IntStream.range(0, width).mapToObj(ColumnLetters::of).toList();
    List<HeadingText> nothing = new ArrayList<>();
    letters.forEach(each -> nothing.add(HeadingText.of("")));
    return new HeadingBlock(
        SheetChoice.NO_HEADINGS,
        SheetChoice.NO_HEADINGS,
        letters,
        nothing,
        List.of(),
        List.of(),
        column -> 0,
        column -> YearCells.below(List.of(), column));
  }

  /**
   * What the values of columns say themselves.
   *
   * @param own what the user has said of columns; of these nothing is found out
   * @return letters of columns to codes of fields
   */
  static Map<String, String> meanings(
      List<Line> lines, int width, ImportKind kind, HeadingMap own) {
    BareRows rows = new BareRows(lines, width);
    for (ImportField field : ImportField.values()) {
      for (int column = 0; column < width; column++) {
        HeadingMap.Target said = own.find(column, "");
        if (said != null && field == said.field()) {
          rows.told.add(field);
        }
      }
    }
    rows.find(kind, own);
    return Map.copyOf(rows.columns);
  }

  private void find(ImportKind kind, HeadingMap own) {
    boolean customers = kind == ImportKind.CUSTOMERS;
    ImportField company = SheetTable.nameOfCustomer(kind);
    for (int i = 0; i < width; i++) {
      int column = i;
      if (own.find(column, "") != null) {
        continue;
      }
      if (kind != ImportKind.CONTACTS && mostly(column, MOSTLY, COMPANY.asMatchPredicate())) {
        take(column, company, kind);
      } else if (customers && column + 1 < width && isPlace(column)) {
        take(column, ImportField.POSTCODE, kind);
        if (own.find(column + 1, "") == null) {
          take(column + 1, ImportField.CITY, kind);
        }
      } else if (mostly(column, MOSTLY, MAIL.asMatchPredicate())) {
        take(column, ImportField.MAIL, kind);
      } else if (mostly(column, MOSTLY, WEB.asMatchPredicate())) {
        take(column, ImportField.WEB, kind);
      } else if (mostly(column, MOSTLY, PHONE.asMatchPredicate())) {
        take(column, ImportField.PHONE, kind);
      } else if (customers && mostly(column, MOSTLY, STREET.asMatchPredicate())) {
        take(column, ImportField.STREET, kind);
      } else if (customers && column == 0 && isOwn(column)) {
        take(column, ImportField.NUMBER, kind);
      }
    }
    for (int column = 0; column < width && kind != ImportKind.CONTACTS; column++) {
      if (own.find(column, "") == null && mostly(column, SOME, COMPANY.asMatchPredicate())) {
        take(column, company, kind);
      }
    }
  }

  private void take(int column, ImportField field, ImportKind kind) {
    String letters = ColumnLetters.of(column);
    if (field.isOf(kind) && !columns.containsKey(letters) && told.add(field)) {
      columns.put(letters, field.code());
    }
  }

  /** Postcodes have their towns right of them. */
  private boolean isPlace(int column) {
    return mostly(column, MOSTLY, POSTCODE.asMatchPredicate())
        && mostly(column + 1, MOSTLY, TOWN.asMatchPredicate())
        && !mostly(column + 1, SOME, COMPANY.asMatchPredicate());
  }

  /** Numbers in the first column of which none stands twice. */
  private boolean isOwn(int column) {
    List<String> texts = texts(column);
    return Set.copyOf(texts).size() == texts.size()
        && mostly(column, 1, CUSTOMER_NUMBER.asMatchPredicate());
  }

  private boolean mostly(int column, double share, Predicate<String> form) {
    List<String> texts = texts(column);
    return !texts.isEmpty() && texts.stream().filter(form).count() >= share * texts.size();
  }

  private List<String> texts(int column) {
    return lines.stream().map(line -> cell(line, column)).filter(text -> !text.isEmpty()).toList();
  }
}
