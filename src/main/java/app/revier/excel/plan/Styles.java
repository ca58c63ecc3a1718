package app.revier.excel.plan;

import app.revier.text.Language;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class Styles {

  private static final String FONT = "Arial";
  private static final int RULE = 0xd0d7de;

  private final XSSFWorkbook workbook;
  private final Language language;
  private final Map<Appearance, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook, Language language) {
    this.workbook = workbook;
    this.language = language;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) Appearance.PLAIN.points());
  }

  /** How a column's cells look, with the number formats of the language. */
  Appearance of(ColumnFormat format) {
    Appearance plain = Appearance.PLAIN;
    return switch (format) {
      case TEXT -> plain.at(HorizontalAlignment.LEFT);
      case WRAPPED -> plain.at(HorizontalAlignment.LEFT).overLines();
      case AMOUNT -> plain.format("#,##0;[Red]-#,##0");
      case WHOLE -> plain.format("#,##0");
      case TENTHS -> plain.format("#,##0.0");
      case DEGREES -> plain.format("0.0000###");
      case PERCENT -> plain.format(language == Language.GERMAN ? "0.0\\ %" : "0.0%");
      // A bare slash would be the computer's own separator.
      case DAY -> plain.format(language == Language.GERMAN ? "dd.mm.yyyy" : "dd\\/mm\\/yyyy");
      case FIELD -> plain.at(HorizontalAlignment.CENTER);
      case IDENTITY -> plain;
      case RATIO -> plain.format("0.000");
    };
  }

  /** The style for an appearance. */
  XSSFCellStyle of(Appearance appearance) {
    return made.computeIfAbsent(appearance, this::make);
  }

  private XSSFCellStyle make(Appearance appearance) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) appearance.points());
    font.setBold(appearance.bold());
    font.setColor(colour(appearance.ink()));
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(appearance.format()));
    style.setAlignment(appearance.aligned());
    if (appearance.aligned() == HorizontalAlignment.LEFT) {
      // Keeps a text off the figures of the column before.
      style.setIndention((short) 1);
    }
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(appearance.wrapped());
    style.setQuotePrefixed(appearance.quoted());
    style.setLocked(!appearance.open());
    if (appearance.fill() != Appearance.CLEAR) {
      style.setFillForegroundColor(colour(appearance.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (appearance.ruled()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour(RULE));
    }
    return style;
  }

  /** A colour for a style or a chart. */
  static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
