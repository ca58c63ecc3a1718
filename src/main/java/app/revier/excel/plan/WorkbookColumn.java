package app.revier.excel.plan;

import app.revier.intake.WorkbookHeadings;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <R> what a row is about
 * @param heading what it is called
 * @param format how its cells format
 * @param width in characters
 * @param traits what it is besides
 * @param source what a row has in it; none leaves the cell empty. Of a column that is worked out:
 *     what the program worked out
 * @param formula how the workbook works it out, see {@link RowFormula}; none of a plain value
 * @param note what its heading says when it is pointed at; none for nothing
 * @param words the name of the range from which its cells take their words; none if they are free
 */
record WorkbookColumn<R>(
    Heading heading,
    ColumnFormat format,
    int width,
    Set<Trait> traits,
    Source<R> source,
    @Nullable String formula,
    @Nullable String note,
    @Nullable String words) {

  /** What a column is besides. */
  enum Trait {
    /** An import of the workbook reads it. */
    READ_BACK,
    /** Its cells can be changed, although no import reads them. */
    OPEN,
    /** Its sum stands above the table. */
    SUMMED,
    /** It is left out where no row has anything in it. */
    IF_FILLED,
    /** It is not shown. */
    HIDDEN
  }

  /** Gives the content of a row's cell. */
  @FunctionalInterface
  interface Source<R> {
    /** The content, or none. */
    @Nullable Content of(R row);
  }

  /** Keeps its own copy. */
  WorkbookColumn {
    traits = Set.copyOf(traits);
  }

  /** A column that tells what the book worked out or knows. */
  static <R> WorkbookColumn<R> told(Heading heading, ColumnFormat format, Source<R> source) {
    return new WorkbookColumn<>(
        heading, format, format.width(), Set.of(), source, null, null, null);
  }

  /** A column that an import reads, too. */
  static <R> WorkbookColumn<R> entered(Heading heading, ColumnFormat format, Source<R> source) {
    return told(heading, format, source).with(Trait.READ_BACK);
  }

  /**
   * A column that the workbook works out.
   *
   * @param formula see {@link RowFormula}
   * @param source what the program worked out
   */
  static <R> WorkbookColumn<R> computed(
      Heading heading, ColumnFormat format, String formula, Source<R> source) {
    return new WorkbookColumn<>(
        heading, format, format.width(), Set.of(), source, formula, null, null);
  }

  /** The hidden column that says which record a row is. */
  static <R> WorkbookColumn<R> identity(Source<R> source) {
    return told(new Heading("id", WorkbookHeadings.IDENTITY), ColumnFormat.IDENTITY, source)
        .with(Trait.HIDDEN);
  }

  /** Whether it has a trait. */
  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether its cells can be changed although the sheet is protected. */
  boolean isOpen() {
    return is(Trait.READ_BACK) || is(Trait.OPEN);
  }

  /** The column with a trait. */
  WorkbookColumn<R> with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new WorkbookColumn<>(heading, format, width, more, source, formula, note, words);
  }

  /** The column in another width. */
  WorkbookColumn<R> wide(int characters) {
    return new WorkbookColumn<>(heading, format, characters, traits, source, formula, note, words);
  }

  /** The column with its sum above the table. */
  WorkbookColumn<R> withSum() {
    return with(Trait.SUMMED);
  }

  /** The column, left out where it would be empty. */
  WorkbookColumn<R> ifFilled() {
    return with(Trait.IF_FILLED);
  }

  /** The column, wherever anything is in it or not. */
  WorkbookColumn<R> always() {
    Set<Trait> others = EnumSet.noneOf(Trait.class);
    others.addAll(traits);
    others.remove(Trait.IF_FILLED);
    return new WorkbookColumn<>(heading, format, width, others, source, formula, note, words);
  }

  /** The column with what its heading says when it is pointed at. */
  WorkbookColumn<R> noted(String text) {
    return new WorkbookColumn<>(heading, format, width, traits, source, formula, text, words);
  }

  /** The column whose cells take their words from a named range. */
  WorkbookColumn<R> from(Named range) {
    return new WorkbookColumn<>(
        heading, format, width, traits, source, formula, note, range.toString());
  }
}
