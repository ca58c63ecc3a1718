package app.revier.desktop.screen.customers;

import java.util.function.Function;

/**
 * One column of the list, without anything that is drawn.
 *
 * @param id names the column in the memory and in texts
 * @param heading with the unit
 * @param form how its cells look
 * @param width in pixels, until the rep changes it
 * @param text what a cell shows; empty for nothing
 * @param copied what a cell gives to another program: numbers without thousands marks and signs
 * @param sorting by its values
 */
record CustomerColumn(
    String id,
    String heading,
    Form form,
    double width,
    Function<CustomerRow, String> text,
    Function<CustomerRow, String> copied,
    Sorting sorting) {

  /** How cells look. */
  enum Form {
    /** Words. */
    TEXT,
    /** The name, with a mark if something typed is not saved yet. */
    NAME,
    /** The coloured plate of the field. */
    CELL,
    /** A figure at the right. */
    FIGURE,
    /** A figure at the right, in the colour of gain or loss. */
    CHANGE
  }
}
