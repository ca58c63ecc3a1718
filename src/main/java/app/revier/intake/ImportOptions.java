package app.revier.intake;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be imported.
 *
 * @param kind what its rows are; none recognises it from the headings
 * @param sheet the only sheet to read, also a hidden one; none reads every visible sheet that is
 *     recognised
 * @param headings headings to be read as a field, beside the known ones: heading as in the file to
 *     field code (see {@link ImportField#code()}), or to an empty code to pass the column over
 * @param updateExisting whether a customer, contact or project the book has already is updated;
 *     otherwise it is left as it is
 * @param sheets what was said of single sheets, by their names as in the file; goes before all else
 * @param hiddenRows whether rows that the spreadsheet hides are read as well
 * @param customersFromFile whether customers whom the book lacks are made from sales lines,
 *     projects and contacts that name them
 * @param rates what one unit of another currency is worth in the currency of the book, by its code
 *     of three letters (ISO 4217), above 0; without a rate such amounts are not taken
 * @param words unknown words of the file to what they mean, such as the name of a stage, by field
 *     and word; one that means the empty text is passed over (see {@link #word})
 * @param doubles what was decided about rows that bring customers who are probably there already
 * @param opening what was said about opening the file
 */
public record ImportOptions(
    @Nullable ImportKind kind,
    @Nullable String sheet,
    Map<String, String> headings,
    boolean updateExisting,
    Map<String, SheetChoice> sheets,
    boolean hiddenRows,
    boolean customersFromFile,
    Map<String, BigDecimal> rates,
    Map<ImportField, Map<String, String>> words,
    Map<RowPlace, DoubleChoice> doubles,
    OpenOptions opening) {

  /** Recognise everything, update what is there. */
  public static final ImportOptions DEFAULT = new ImportOptions(null, null, Map.of(), true);

  /** Keeps its own copies. */
  public ImportOptions {
    headings = Map.copyOf(headings);
    sheets = Map.copyOf(sheets);
    rates = Map.copyOf(rates);
    words = Map.copyOf(words);
    doubles = Map.copyOf(doubles);
  }

  /** Options that say nothing of single sheets. */
  public ImportOptions(
      @Nullable ImportKind kind,
      @Nullable String sheet,
      Map<String, String> headings,
      boolean updateExisting) {
    this(
        kind,
        sheet,
        headings,
        updateExisting,
        Map.of(),
        false,
        false,
        Map.of(),
        Map.of(),
        Map.of(),
        OpenOptions.PLAIN);
  }

  /** The same with other words about single sheets. */
  public ImportOptions withSheets(Map<String, SheetChoice> choices) {
    return edit().sheets(choices).build();
  }

  /** Options like these, to be changed one by one. */
  public Edit edit() {
    return new Edit(this);
  }

  /** Options in the making. */
  public static final class Edit {
    private final ImportOptions start;
    private Map<String, SheetChoice> sheets;
    private boolean hiddenRows;
    private boolean customersFromFile;
    private Map<String, BigDecimal> rates;
    private Map<ImportField, Map<String, String>> words;
    private Map<RowPlace, DoubleChoice> doubles;
    private OpenOptions opening;

    private Edit(ImportOptions start) {
      this.start = start;
      sheets = start.sheets;
      hiddenRows = start.hiddenRows;
      customersFromFile = start.customersFromFile;
      rates = start.rates;
      words = start.words;
      doubles = start.doubles;
      opening = start.opening;
    }

    /** Says of single sheets how they are to be read. */
    public Edit sheets(Map<String, SheetChoice> said) {
      sheets = said;
      return this;
    }

    /** Reads hidden rows as well, or does not. */
    public Edit hiddenRows(boolean read) {
      hiddenRows = read;
      return this;
    }

    /** Makes the customers the book lacks from the file, or does not. */
    public Edit customersFromFile(boolean make) {
      customersFromFile = make;
      return this;
    }

    /** Says what other currencies are worth. */
    public Edit rates(Map<String, BigDecimal> worth) {
      rates = worth;
      return this;
    }

    /** Says what unknown words mean. */
    public Edit words(Map<ImportField, Map<String, String>> meanings) {
      words = meanings;
      return this;
    }

    /** Says what becomes of rows that bring customers who are probably there already. */
    public Edit doubles(Map<RowPlace, DoubleChoice> decided) {
      doubles = decided;
      return this;
    }

    /** Says something about opening the file. */
    public Edit opening(OpenOptions said) {
      opening = said;
      return this;
    }

    /** The options. */
    public ImportOptions build() {
      return new ImportOptions(
          start.kind,
          start.sheet,
          start.headings,
          start.updateExisting,
          sheets,
          hiddenRows,
          customersFromFile,
          rates,
          words,
          doubles,
          opening);
    }
  }

  /** What was said of a sheet. */
  SheetChoice of(String sheetName) {
    return sheets.getOrDefault(sheetName, SheetChoice.NONE);
  }

  /** What a word of a field was said to mean; none if nothing was said. */
  @Nullable String word(ImportField field, String word) {
    return words.getOrDefault(field, Map.of()).get(word);
  }
}
