package app.revier.desktop.table;

import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, without anything that is drawn.
 *
 * @param <S> a row
 * @param id names the column in the memory and in texts
 * @param heading with the unit
 * @param hint what the heading does not say; empty if it says all
 * @param look how its cells look
 * @param text what a cell shows; empty for nothing
 * @param copied what a cell gives to another program: numbers without thousands marks and signs
 * @param sorting by its values
 * @param widest how wide words may make it until the rep drags it, in pixels
 * @param room words that it always has room for, and then is never cut; empty for none
 */
public record Column<S>(
    String id,
    String heading,
    String hint,
    Look look,
    Function<S, String> text,
    Function<S, String> copied,
    Sorting<S> sorting,
    double widest,
    String room) {

  private static final double WIDEST = 200;

  /** How cells look. */
  public enum Look {
    /** Words, cut with an ellipsis where they do not fit. */
    WORDS,
    /** Words on a small plate. */
    PLATE,
    /** A figure at the right, which is never cut. */
    FIGURE
  }

  /** A column of words, sorted by a key; no key stands last. */
  public static <S, K extends Comparable<? super K>> Column<S> words(
      String id, String heading, Function<S, String> text, Function<S, @Nullable K> key) {
    return new Column<>(id, heading, "", Look.WORDS, text, text, Sorting.by(key), WIDEST, "");
  }

  /** A column of names, in the order of a language; blanks stand last. */
  public static <S> Column<S> names(
      String id, String heading, Function<S, String> name, NameOrder order) {
    return words(
        id,
        heading,
        name,
        row -> {
          String text = name.apply(row);
          return text.isEmpty() ? null : order.keyOf(text);
        });
  }

  /**
   * A column of amounts in whole units; another program gets the cents, too.
   *
   * @param amount of a row; none leaves the cell blank and stands last
   */
  public static <S> Column<S> amounts(
      String id, String heading, Function<S, @Nullable Money> amount, Texts texts) {
    return figures(id, heading, amount, texts::amount)
        .withCopied(
            row -> {
              Money value = amount.apply(row);
              return value == null ? "" : plain(value, texts);
            });
  }

  /** As another program reads it in this language: no thousands marks, no needless decimals. */
  private static String plain(Money amount, Texts texts) {
    String text = amount.toDecimal().stripTrailingZeros().toPlainString();
    return texts.language() == Language.GERMAN ? text.replace('.', ',') : text;
  }

  /**
   * A column of figures, sorted by their values.
   *
   * @param value the figure of a row; none leaves the cell blank and stands last
   * @param format the language's form, without the unit
   */
  public static <S, V extends Comparable<? super V>> Column<S> figures(
      String id, String heading, Function<S, @Nullable V> value, Function<V, String> format) {
    Function<S, String> text =
        row -> {
          V figure = value.apply(row);
          return figure == null ? "" : format.apply(figure);
        };
    return new Column<>(
        id,
        heading,
        "",
        Look.FIGURE,
        text,
        // Other programs know neither the hard blank nor the true minus.
        row -> text.apply(row).replace("\u00a0", "").replace('\u2212', '-'),
        Sorting.by(value),
        WIDEST,
        "");
  }

  /** The same column with something to say at its heading. */
  public Column<S> withHint(String words) {
    return new Column<>(id, heading, words, look, text, copied, sorting, widest, room);
  }

  /** The same column in another look. */
  public Column<S> withLook(Look other) {
    return new Column<>(id, heading, hint, other, text, copied, sorting, widest, room);
  }

  /** The same column, showing other texts; what it is sorted by and gives away stays. */
  public Column<S> withText(Function<S, String> shown) {
    return new Column<>(id, heading, hint, look, shown, copied, sorting, widest, room);
  }

  /** The same column, giving other texts to another program. */
  public Column<S> withCopied(Function<S, String> plain) {
    return new Column<>(id, heading, hint, look, text, plain, sorting, widest, room);
  }

  /** The same column, sorted in another way. */
  public Column<S> withSorting(Sorting<S> other) {
    return new Column<>(id, heading, hint, look, text, copied, other, widest, room);
  }

  /** The same column, no wider than this until the rep drags it. */
  public Column<S> atMost(double pixels) {
    return new Column<>(id, heading, hint, look, text, copied, sorting, pixels, room);
  }

  /**
   * The same column, never cut until the rep drags it, and always with room for these words: what
   * it shows may come later.
   */
  public Column<S> withRoomFor(String words) {
    return new Column<>(id, heading, hint, look, text, copied, sorting, widest, words);
  }

  /** Whether its cells are figures. */
  public boolean isFigure() {
    return look == Look.FIGURE;
  }
}
