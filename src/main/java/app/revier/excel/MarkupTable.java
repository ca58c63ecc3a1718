package app.revier.excel;

import app.revier.excel.MergedCells.Region;
import app.revier.excel.TagScanner.Tag;
import app.revier.excel.TagScanner.Token;
import app.revier.excel.TagScanner.Words;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of a workbook in XML, or of all tables of a page one below the other, as a
 * spreadsheet program would show them.
 */
final class MarkupTable {

  private static final int MOST_CELLS = 5_000_000;
  private static final int DATE_LENGTH = 10;

  /** A page shows any number of blanks and line breaks as one blank. */
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private final String name;
  private final List<SourceRow> rows = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private boolean hidden;

  private MarkupTable(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean isHidden() {
    return hidden;
  }

  List<SourceRow> rows() {
    return rows;
  }

  List<Region> regions() {
    return regions;
  }

  /** All tables with content. */
  static List<MarkupTable> all(TagScanner markup, ReadLimits limits)
      throws UnreadableFileException {
    Reader reader = new Reader(limits);
    Token token = markup.next();
    while (token != null) {
      switch (token) {
        case Words words -> reader.text(words.text());
        case Tag tag -> {
          if (tag.start()) {
            reader.start(tag);
          }
          if (tag.end()) {
            reader.end(tag.name());
          }
        }
      }
      token = markup.next();
    }
    reader.endRow();
    return reader.tables.stream().filter(table -> !table.rows.isEmpty()).toList();
  }

  /** Puts tags and texts together to cells and rows. */
  private static final class Reader {
    private final ReadLimits limits;
    private final CellValues values = new CellValues(SerialDay.FROM_1900);
    private final List<MarkupTable> tables = new ArrayList<>();
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** Down to which row each column is taken by a cell of a row above. */
    private final int[] takenTo;

    private @Nullable List<SourceCell> row;
    private @Nullable Tag cell;
    private String type = "";
    private String style = "";
    private int rowNumber;
    private int column;
    private boolean rowHidden;
    private boolean visibility;
    private boolean comment;
    private String beforeComment = "";
    private int cells;

    Reader(ReadLimits limits) {
      this.limits = limits;
      this.takenTo = new int[limits.columns()];
    }

    void text(String characters) {
      if (cell != null || visibility) {
        text.append(characters);
      }
    }

    void start(Tag tag) throws UnreadableFileException {
      switch (tag.name()) {
        case "worksheet" -> {
          tables.add(new MarkupTable(tag.attributes().getOrDefault("name", "")));
          rowNumber = 0;
          Arrays.fill(takenTo, 0);
        }
        case "style" -> style = tag.attributes().getOrDefault("id", "");
        case "numberformat" -> formats.put(style, format(tag));
        case "tr", "row" -> startRow(tag);
        case "td", "th", "cell" -> startCell(tag);
        case "comment" -> {
          beforeComment = text.toString();
          comment = true;
        }
        case "data" -> {
          type = comment ? type : tag.attributes().getOrDefault("type", "");
          text.setLength(0);
        }
        case "br" -> text("\n");
        case "visible" -> {
          visibility = true;
          text.setLength(0);
        }
        default -> {
          // Looks, and what stands in cells beside text.
        }
      }
    }

    private static CellFormat format(Tag tag) {
      String code = tag.attributes().getOrDefault("format", "");
      return code.equals("Percent") ? CellFormat.PERCENT : CellFormat.ofCode(code);
    }

    void end(String tag) throws UnreadableFileException {
      switch (tag) {
        case "comment" -> {
          text.setLength(0);
          text.append(beforeComment);
          comment = false;
        }
        case "td", "th", "cell" -> endCell();
        case "tr", "row", "table" -> endRow();
        case "visible" -> {
          visibility = false;
          if (!tables.isEmpty()) {
            tables.getLast().hidden = text.toString().contains("Hidden");
          }
        }
        default -> {
          // See above.
        }
      }
    }

    private void startRow(Tag tag) throws UnreadableFileException {
      endRow();
      if (tables.isEmpty()) {
        tables.add(new MarkupTable(""));
      }
      rowNumber = Math.max(rowNumber + 1, tag.number("index"));
      column = -1;
      row = new ArrayList<>();
      String look = tag.attributes().getOrDefault("style", "").toLowerCase(Locale.ROOT);
      rowHidden = tag.number("hidden") == 1 || look.replace(" ", "").contains("display:none");
    }

    private void startCell(Tag tag) throws UnreadableFileException {
      endCell();
      if (row == null) {
        startRow(tag);
      }
      column++;
      while (column < takenTo.length && takenTo[column] >= rowNumber) {
        column++;
      }
      column = tag.number("index") > 0 ? tag.number("index") - 1 : column;
      cell = tag;
      type = "";
      text.setLength(0);
    }

    private void endCell() throws UnreadableFileException {
      Tag ended = cell;
      List<SourceCell> line = row;
      cell = null;
      if (ended == null || line == null) {
        return;
      }
      if (++cells > MOST_CELLS || text.length() > limits.textLength()) {
        throw new UnreadableFileException(Reason.TOO_LARGE);
      }
      int right = Math.max(ended.number("colspan") - 1, ended.number("mergeacross"));
      int down = Math.max(0, Math.max(ended.number("rowspan") - 1, ended.number("mergedown")));
      int last = Math.clamp((long) column + right, column, Math.max(column, takenTo.length - 1));
      if (column < takenTo.length && (last > column || down > 0)) {
        tables.getLast().regions.add(new Region(rowNumber, rowNumber + down, column, last));
        Arrays.fill(takenTo, column, last + 1, rowNumber + down);
      }
      SourceCell value = value(ended);
      if (column < takenTo.length && !(value instanceof SourceCell.Blank)) {
        while (line.size() <= column) {
          line.add(SourceCell.Blank.BLANK);
        }
        line.set(column, value);
      }
      column = last;
    }

    private SourceCell value(Tag ended) {
      String content = text.toString();
      CellFormat format =
          formats.getOrDefault(ended.attributes().getOrDefault("styleid", ""), CellFormat.GENERAL);
      if (type.isEmpty() && ended.attributes().containsKey("formula")) {
        return SourceCell.Failure.NOT_CALCULATED;
      }
      String number = ended.attributes().getOrDefault("num", "");
      return switch (type) {
        case "Number" -> number(content, format);
        case "DateTime" -> day(content);
        case "Boolean" -> new SourceCell.Truth(content.strip().equals("1"));
        case "Error" -> new SourceCell.Failure(content.strip());
        case "String" -> written(content);
        default ->
            number.isBlank()
                ? written(SPACE.matcher(content).replaceAll(" "))
                : number(number, format);
      };
    }

    private SourceCell number(String digits, CellFormat format) {
      BigDecimal number = Decimal.parse(digits.toCharArray(), digits.length());
      return number == null ? written(digits) : values.number(number, format);
    }

    private static SourceCell day(String iso) {
      try {
        String date = iso.strip();
        return new SourceCell.Day(
            LocalDate.parse(date.substring(0, Math.min(DATE_LENGTH, date.length()))));
      } catch (DateTimeException e) {
        return written(iso);
      }
    }

    private static SourceCell written(String content) {
      String bare = content.strip();
      return WrittenCell.of(bare.toCharArray(), 0, bare.length());
    }

    void endRow() throws UnreadableFileException {
      endCell();
      List<SourceCell> line = row;
      row = null;
      if (line != null && !line.isEmpty()) {
        tables.getLast().rows.add(new SourceRow(rowNumber, List.copyOf(line), 0, rowHidden, null));
      }
    }
  }
}
