package app.revier.excel;

/**
 * How much one file may make the reader do. Every limit is far above what a spreadsheet program
 * writes, and low enough that no file can exhaust the memory or keep the reader busy for long.
 *
 * @param columns how many columns from A on are read; cells further out are passed over
 * @param textLength the most characters in one cell; a spreadsheet program stops at 32,767
 * @param token the most bytes between two steps of a parser, such as one XML tag
 * @param sheetBytes the most bytes a sheet or the table of texts may unpack to
 * @param partBytes the most bytes any other part of a workbook may unpack to
 * @param graceBytes up to how many unpacked bytes nobody asks how well a part was packed
 * @param inflateRatio beyond the grace, how many times its packed size a part may unpack to.
 *     Deflate ends at 1,030; a sheet with the same text in all cells reaches 45, or 250 without
 *     references
 * @param textMemory about how many bytes of memory the texts of one workbook may take
 */
record ReadLimits(
    int columns,
    int textLength,
    int token,
    long sheetBytes,
    long partBytes,
    long graceBytes,
    int inflateRatio,
    long textMemory) {

  private static final long MEBIBYTE = 1L << 20;

  /** The limits of the program, with texts in at most half of the memory that Java may use. */
  static ReadLimits standard() {
    return new ReadLimits(
        1_024,
        1_000_000,
        1 << 20,
        2_048 * MEBIBYTE,
        64 * MEBIBYTE,
        256 * MEBIBYTE,
        300,
        Math.min(1_024 * MEBIBYTE, Runtime.getRuntime().maxMemory() / 2));
  }

  /** How many bytes a part that takes {@code packed} bytes in the file may unpack to. */
  long unpacked(long packed, long mostBytes) {
    long byRatio = packed > mostBytes / inflateRatio ? mostBytes : packed * inflateRatio;
    return Math.min(mostBytes, Math.max(graceBytes, byRatio));
  }
}
