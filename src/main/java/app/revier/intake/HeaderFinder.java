package app.revier.intake;

import app.revier.intake.KnownHeading.Tongue;
import app.revier.intake.Problem.Code;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of headings in the first rows of a sheet and says what the rows below are. A kind
 * is told by the fields that only it has; the rows with most known headings win.
 */
final class HeaderFinder {

  /** Headings further down than this many rows with content are not looked for. */
  static final int ROWS = 60;

  /** Columns further to the right are not looked at. */
  static final int MOST_COLUMNS = 2_000;

  private final HeadingMap own;
  private final @Nullable ImportKind forced;
  private final int fixedRow;
  private final BookYears years;

  /**
   * Looks for the known headings and the user's own.
   *
   * @param own what the user has said of headings and columns
   * @param forced the only kind to look for; none looks for all
   * @param fixedRow the only row to look at; 0 looks at all, {@link SheetChoice#NO_HEADINGS} at
   *     none
   * @param years the years that headings without a year mean
   */
  HeaderFinder(HeadingMap own, @Nullable ImportKind forced, int fixedRow, BookYears years) {
    this.own = own;
    this.forced = forced;
    this.fixedRow = fixedRow;
    this.years = years;
  }

  /**
   * Rows read as headings of one kind.
   *
   * @param row the number of the first row
   * @param lastRow the number of the last row of headings and units
   * @param kind what the rows below are
   * @param meanings what each cell means; none where it says nothing
   * @param known how many of them are known
   * @param missing fields that the kind cannot do without and no cell names
   */
  record Header(
      int row,
      int lastRow,
      ImportKind kind,
      List<Meaning> meanings,
      int known,
      List<ImportField> missing) {

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

  /**
   * What was found.
   *
   * @param header the best headings; none if the rows below cannot be taken for any kind
   * @param nearest if there are none, the headings of the kind that comes nearest
   * @param refused why the rows are not taken although they are told; none if too little tells them
   */
  record Finding(@Nullable Header header, @Nullable Header nearest, @Nullable Code refused) {

    /** No headings at all. */
    static final Finding NOTHING = new Finding(null, null, null);

    /** Headings of one kind. */
    static Finding of(Header header) {
      return new Finding(header, null, null);
    }

    /** None that can be taken, and those that come nearest. */
    static Finding nearest(@Nullable Header nearest) {
      return new Finding(null, nearest, null);
    }

    /** Those of rows that are nothing to be taken. */
    static Finding refused(Header header, Code why) {
      return new Finding(null, header, why);
    }
  }

  /** The best headings among the first rows with content. */
  Finding find(List<Line> lines) {
    if (fixedRow == SheetChoice.NO_HEADINGS) {
      return forced == null || lines.isEmpty() ? Finding.NOTHING : said(bare(lines, forced));
    }
    Finding best = Finding.NOTHING;
    int width = width(lines);
    for (int i = 0; i < Math.min(ROWS, lines.size()); i++) {
      if (fixedRow == 0 || lines.get(i).number() == fixedRow) {
        best = better(best, find(lines, i, width));
      }
    }
    return best;
  }

  private Finding find(List<Line> lines, int at, int width) {
    BookYears titled = TitleYear.above(lines, at, years);
    Finding one = withoutGroups(find(HeadingBlock.of(lines, at, width), titled), lines, at);
    HeadingBlock both = HeadingBlock.ofTwo(lines, at, width);
    if (both == null || knownOf(one) == 0) {
      return one;
    }
    Finding two = find(both, titled);
    if (two.header != null && HeadingBlock.isDividedBelow(lines, at, width)) {
      return two;
    }
    boolean gains =
        two.header != null
            && knownOf(two) > knownOf(one)
            && knownOf(two) > knownOf(find(HeadingBlock.of(lines, at + 1, width), years));
    return gains ? two : one;
  }

  /** The names of a pivot table whose rows are groups of others are not those of customers. */
  private static Finding withoutGroups(Finding found, List<Line> lines, int at) {
    List<Meaning> meanings = found.header == null ? List.of() : found.header.meanings;
    for (int i = 0; i < meanings.size(); i++) {
      boolean label = meanings.get(i).taken() && PivotTable.isLabel(meanings.get(i).heading());
      if (found.header != null && label && PivotTable.isNested(lines, at, i)) {
        return Finding.refused(found.header, Code.PIVOT_NESTED);
      }
    }
    return found;
  }

  private static int knownOf(Finding finding) {
    Header header = finding.header == null ? finding.nearest : finding.header;
    return header == null ? 0 : header.known;
  }

  private static Finding better(Finding best, Finding next) {
    if (next.header == null) {
      boolean refuses = best.header == null || isRefusal(next, best.header);
      return refuses && knownOf(next) > knownOf(best) ? next : best;
    }
    boolean stays =
        best.header == null ? isRefusal(best, next.header) : next.header.known <= best.header.known;
    return stays ? best : next;
  }

  /** Whether rows are so clearly of a kind that lacks something that others are no headings. */
  private static boolean isRefusal(Finding refused, Header other) {
    return refused.nearest != null
        && (refused.refused != null || KindEvidence.isClear(refused.nearest))
        && refused.nearest.known > other.known;
  }

  private Finding find(HeadingBlock block, BookYears titled) {
    boolean readOnly =
        Stream.concat(block.headings().stream(), block.alone().stream())
            .anyMatch(HeadingCatalogue.KNOWN::isReadOnly);
    if (fixedRow == 0 && readOnly) {
      return Finding.NOTHING;
    }
    Map<ImportKind, Header> headers = new EnumMap<>(ImportKind.class);
    for (ImportKind kind : ImportKind.values()) {
      headers.put(kind, new MeaningFinder(own, kind, kind == forced, titled).read(block));
    }
    return forced == null ? KindDecision.of(headers) : said(headers.get(forced));
  }

  /** The rows without headings, as they are told by their values. */
  private Header bare(List<Line> lines, ImportKind kind) {
    int width = width(lines);
    HeadingMap told = own.and(BareRows.meanings(lines, width, kind, own));
    return new MeaningFinder(told, kind, true, years).read(BareRows.letters(width));
  }

  private static Finding said(@Nullable Header header) {
    if (header == null || header.known == 0) {
      return Finding.NOTHING;
    }
    return header.missing.isEmpty() ? Finding.of(header) : Finding.nearest(header);
  }

  /**
   * How a sheet without headings looks, so that the user can say what it holds: the row the user
   * gave, else the one that comes nearest, else the first, whatever it lacks; without a kind no
   * column means anything. None if there is no such row.
   */
  @Nullable Header unrecognised(List<Line> lines, @Nullable Header nearest) {
    if (isBare(lines)) {
      return forced == null ? unread(BareRows.letters(width(lines))) : bare(lines, forced);
    }
    int at = 0;
    int row = nearest == null ? fixedRow : nearest.row;
    while (row != 0 && at < lines.size() && lines.get(at).number() != row) {
      at++;
    }
    if (at >= lines.size()) {
      return null;
    }
    HeadingBlock block = HeadingBlock.of(lines, at, width(lines));
    if (forced != null) {
      return nearest == null ? new MeaningFinder(own, forced, true, years).read(block) : nearest;
    }
    return unread(block);
  }

  private boolean isBare(List<Line> lines) {
    return fixedRow == SheetChoice.NO_HEADINGS
        ? !lines.isEmpty()
        : fixedRow == 0 && BareRows.are(lines);
  }

  /** Columns that mean nothing, as long as nobody knows what the rows are. */
  private static Header unread(HeadingBlock block) {
    List<Meaning> meanings =
        block.texts().stream()
            .map(text -> Meaning.without(text, Meaning.Role.PASSED_OVER))
            .toList();
    return new Header(block.row(), block.lastRow(), ImportKind.CUSTOMERS, meanings, 0, List.of());
  }

  /**
   * The fullest of the first rows, read as headings of the kind that knows most of them, whatever
   * it lacks; none if there is no row.
   */
  @Nullable Header faint(List<Line> lines) {
    Header best = null;
    Line fullest = null;
    for (Line line : lines.subList(0, Math.min(ROWS, lines.size()))) {
      fullest = fullest == null || filled(line) > filled(fullest) ? line : fullest;
    }
    for (ImportKind kind : fullest == null ? List.<ImportKind>of() : KindDecision.PREFERENCE) {
      HeadingBlock block = HeadingBlock.of(lines, lines.indexOf(fullest), width(lines));
      Header header = new MeaningFinder(own, kind, false, years).read(block);
      best = best == null || header.known >= best.known ? header : best;
    }
    return best;
  }

  private static long filled(Line line) {
    return line.cells().stream().filter(cell -> !(cell instanceof SourceCell.Blank)).count();
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
}
