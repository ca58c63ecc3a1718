package app.revier.intake;

import app.revier.intake.KnownHeading.Tongue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of headings in the first rows of a sheet and says what the rows below are. A kind
 * is told by the fields that only it has; the row with most known headings wins.
 */
final class HeaderFinder {

  /** Headings further down than this many rows with content are not looked for. */
  static final int ROWS = 60;

  /** Columns further to the right are not looked at. */
  static final int MOST_COLUMNS = 2_000;

  private final HeadingMap own;
  private final @Nullable ImportKind forced;
  private final int fixedRow;

  /**
   * Looks for the known headings and the user's own.
   *
   * @param own what the user has said of headings and columns
   * @param forced the only kind to look for; none looks for all
   * @param fixedRow the only row to look at; 0 looks at all
   */
  HeaderFinder(HeadingMap own, @Nullable ImportKind forced, int fixedRow) {
    this.own = own;
    this.forced = forced;
    this.fixedRow = fixedRow;
  }

  /**
   * A row read as headings of one kind.
   *
   * @param row the number of the row
   * @param kind what the rows below are
   * @param meanings what each cell means; none where it says nothing
   * @param known how many of them are known
   * @param missing fields that the kind cannot do without and no cell names
   */
  record Header(
      int row, ImportKind kind, List<Meaning> meanings, int known, List<ImportField> missing) {

    /** Whether German headings outnumber English ones, or the other way round; else either. */
    Tongue tongue() {
      int balance = 0;
      for (Meaning meaning : meanings) {
        balance += meaning.tongue() == Tongue.GERMAN ? 1 : 0;
        balance -= meaning.tongue() == Tongue.ENGLISH ? 1 : 0;
      }
      return balance == 0 ? Tongue.BOTH : balance > 0 ? Tongue.GERMAN : Tongue.ENGLISH;
    }
  }

  /** A row of cells with its number. */
  record Line(int number, List<SourceCell> cells) {}

  /** The best row of headings among the first rows with content, or none. */
  @Nullable Header find(List<Line> lines) {
    Header best = null;
    int width = width(lines);
    for (Line line : candidates(lines)) {
      Header header = bestKind(line, width);
      if (header != null && (best == null || header.known > best.known)) {
        best = header;
      }
    }
    return best;
  }

  /**
   * How a sheet without a row of headings looks, so that the user can say what it holds: the row
   * the user gave, else the first, whatever it lacks; without a kind no column means anything. None
   * if there is no such row.
   */
  @Nullable Header unrecognised(List<Line> lines) {
    List<Line> candidates = candidates(lines);
    if (candidates.isEmpty()) {
      return null;
    }
    Line line = candidates.getFirst();
    List<String> texts = texts(line, width(lines));
    if (forced == null) {
      List<Meaning> meanings =
          texts.stream().map(text -> Meaning.without(text, Meaning.Role.PASSED_OVER)).toList();
      return new Header(line.number(), ImportKind.CUSTOMERS, meanings, 0, List.of());
    }
    List<HeadingText> headings = texts.stream().map(HeadingText::of).toList();
    return new MeaningFinder(own, forced, true).readIncomplete(line.number(), texts, headings);
  }

  private List<Line> candidates(List<Line> lines) {
    return fixedRow == 0
        ? lines.subList(0, Math.min(ROWS, lines.size()))
        : lines.stream().filter(line -> line.number() == fixedRow).toList();
  }

  /** How many columns have content, as far as they are looked at. */
  private static int width(List<Line> lines) {
    int width = 0;
    for (Line line : lines) {
      for (int i = Math.min(MOST_COLUMNS, line.cells().size()) - 1; i >= width; i--) {
        if (!(line.cells().get(i) instanceof SourceCell.Blank)) {
          width = i + 1;
        }
      }
    }
    return width;
  }

  /** What stands in the cells of a row, nothing where it has none. */
  private static List<String> texts(Line line, int width) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      SourceCell cell = i < line.cells().size() ? line.cells().get(i) : SourceCell.Blank.BLANK;
      texts.add(
          cell instanceof SourceCell.Text || cell instanceof SourceCell.Numeric
              ? CellText.of(cell)
              : "");
    }
    return texts;
  }

  private @Nullable Header bestKind(Line line, int width) {
    List<String> texts = texts(line, width);
    List<HeadingText> headings = texts.stream().map(HeadingText::of).toList();
    if (fixedRow == 0 && headings.stream().anyMatch(HeadingCatalogue.KNOWN::isReadOnly)) {
      return null;
    }
    Header best = null;
    int mostMarks = -1;
    for (ImportKind kind : forced == null ? PREFERENCE : List.of(forced)) {
      Header header =
          new MeaningFinder(own, kind, forced != null).read(line.number(), texts, headings);
      int marks = header == null ? -1 : marks(header);
      if (header != null && marks > mostMarks) {
        best = header;
        mostMarks = marks;
      }
    }
    return best;
  }

  /** Of two kinds with as many fields of their own the first here is taken. */
  private static final List<ImportKind> PREFERENCE =
      List.of(ImportKind.CONTACTS, ImportKind.PROJECTS, ImportKind.SALES, ImportKind.CUSTOMERS);

  private static final Map<ImportKind, Set<ImportField>> MARKS = marks();

  private static Map<ImportKind, Set<ImportField>> marks() {
    Map<ImportKind, Set<ImportField>> marks = new EnumMap<>(ImportKind.class);
    for (ImportKind kind : ImportKind.values()) {
      Set<ImportField> fields = EnumSet.noneOf(ImportField.class);
      for (ImportField field : ImportField.values()) {
        if (field.isOf(kind)
            && field != ImportField.NUMBER
            && field != ImportField.NAME
            && field != ImportField.CURRENCY) {
          fields.add(field);
        }
      }
      marks.put(kind, fields);
    }
    // An address says nothing: lists of contacts, projects and sales repeat it.
    marks.put(
        ImportKind.CUSTOMERS,
        EnumSet.of(
            ImportField.REVENUE,
            ImportField.POTENTIAL,
            ImportField.POTENTIAL_SOURCE,
            ImportField.LOYALTY,
            ImportField.RETENTION,
            ImportField.PRICE_EROSION,
            ImportField.CONTRACT_AMOUNT,
            ImportField.CONTRACT_FROM,
            ImportField.CONTRACT_UNTIL,
            ImportField.VISIT_INTERVAL,
            ImportField.VISIT_MINUTES,
            ImportField.LAST_VISIT,
            ImportField.VISITING_HOURS,
            ImportField.PREPARATION_MINUTES));
    return marks;
  }

  /** How many headings only this kind has. */
  private static int marks(Header header) {
    Set<ImportField> marks = MARKS.getOrDefault(header.kind, Set.of());
    Set<String> found = new HashSet<>();
    for (Meaning meaning : header.meanings) {
      ImportField field = meaning.field();
      if (field != null && meaning.taken() && marks.contains(field)) {
        found.add(field + " " + meaning.year());
      }
    }
    return found.size();
  }
}
