package app.revier.excel.plan;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks.
 *
 * @param format the number format as the file keeps it, which no setting of the computer changes
 * @param points the size of the letters
 * @param bold whether they are bold
 * @param ink their colour, 0xRRGGBB
 * @param fill the colour behind them, 0xRRGGBB, or {@link #CLEAR}
 * @param wrapped whether a long text runs over several lines
 * @param aligned where the content stands
 * @param ruled whether there is a line below
 * @param quoted whether a text stays a text when someone edits the cell, whatever it begins with
 * @param open whether it can be changed although the sheet is protected
 */
record Appearance(
    String format,
    int points,
    boolean bold,
    int ink,
    int fill,
    boolean wrapped,
    HorizontalAlignment aligned,
    boolean ruled,
    boolean quoted,
    boolean open) {

  /** No colour behind the letters. */
  static final int CLEAR = -1;

  /** The colour of ordinary letters. */
  static final int INK = 0x1f2328;

  /** The colour of what stands back. */
  static final int FAINT = 0x59636e;

  /** Ordinary letters on nothing. */
  static final Appearance PLAIN =
      new Appearance(
          "General",
          10,
          false,
          INK,
          CLEAR,
          false,
          HorizontalAlignment.GENERAL,
          false,
          false,
          false);

  Appearance format(String code) {
    return new Appearance(code, points, bold, ink, fill, wrapped, aligned, ruled, quoted, open);
  }

  Appearance sized(int size) {
    return new Appearance(format, size, bold, ink, fill, wrapped, aligned, ruled, quoted, open);
  }

  Appearance strong() {
    return new Appearance(format, points, true, ink, fill, wrapped, aligned, ruled, quoted, open);
  }

  Appearance coloured(int letters, int behind) {
    return new Appearance(
        format, points, bold, letters, behind, wrapped, aligned, ruled, quoted, open);
  }

  Appearance inkOf(int letters) {
    return coloured(letters, fill);
  }

  Appearance overLines() {
    return new Appearance(format, points, bold, ink, fill, true, aligned, ruled, quoted, open);
  }

  Appearance at(HorizontalAlignment place) {
    return new Appearance(format, points, bold, ink, fill, wrapped, place, ruled, quoted, open);
  }

  Appearance underlined() {
    return new Appearance(format, points, bold, ink, fill, wrapped, aligned, true, quoted, open);
  }

  Appearance asText() {
    return new Appearance(format, points, bold, ink, fill, wrapped, aligned, ruled, true, open);
  }

  /** Can be changed although the sheet is protected. */
  Appearance opened() {
    return new Appearance(format, points, bold, ink, fill, wrapped, aligned, ruled, quoted, true);
  }
}
