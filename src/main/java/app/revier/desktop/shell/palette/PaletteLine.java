package app.revier.desktop.shell.palette;

import app.revier.search.Findable;
import app.revier.search.MarkedText;
import app.revier.segment.Cell;
import org.jspecify.annotations.Nullable;

/** A line of the palette. */
public sealed interface PaletteLine {

  /**
   * Words over the lines that follow; nothing to choose.
   *
   * @param words what follows
   */
  record Head(String words) implements PaletteLine {}

  /**
   * Something that was found.
   *
   * @param thing what
   * @param title its name, or what was said
   * @param context what it is, and where
   * @param detail why it was found, if the other two do not show it; may be empty
   * @param ofCustomer whether it belongs to a customer
   * @param cell the field of its customer; none if the potential is missing, or it has none
   */
  record Found(
      Findable thing,
      MarkedText title,
      MarkedText context,
      MarkedText detail,
      boolean ofCustomer,
      @Nullable Cell cell)
      implements PaletteLine {}

  /**
   * Something that can be done.
   *
   * @param action what
   * @param title in words
   */
  record Doing(PaletteAction action, MarkedText title) implements PaletteLine {}

  /** Whether it can be chosen. */
  default boolean canBeChosen() {
    return !(this instanceof Head);
  }
}
