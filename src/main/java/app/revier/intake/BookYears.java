package app.revier.intake;

/**
 * The years that headings without a year are about. "This year" is the year of the import and "last
 * year" the one before; a revenue of no year at all is taken as that of the base year.
 *
 * @param base the base year of the book
 * @param running the year of the import
 */
record BookYears(int base, int running) {

  /** The years of a book today. */
  static BookYears of(ImportTarget target) {
    return new BookYears(target.baseYear(), target.today().getYear());
  }
}
