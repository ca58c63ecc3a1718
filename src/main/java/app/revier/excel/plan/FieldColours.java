package app.revier.excel.plan;

import app.revier.segment.Cell;

/**
 * The colours of the nine fields of the matrix, the same as on the light screen: one hue for each
 * strategy, deep for A and pale for C, with a text colour that is readable on it.
 *
 * @param fill red, green and blue, 0xRRGGBB
 * @param text likewise
 */
record FieldColours(int fill, int text) {

  /** The colours of a field. */
  static FieldColours of(Cell field) {
    return switch (field) {
      case A_MAINTAIN -> new FieldColours(0x0b5cad, 0xffffff);
      case B_MAINTAIN -> new FieldColours(0x7ab3e6, 0x06233f);
      case C_MAINTAIN -> new FieldColours(0xd3e6f8, 0x0b3a66);
      case A_GROW -> new FieldColours(0x0a7a5c, 0xffffff);
      case B_GROW -> new FieldColours(0x6cc5a6, 0x052e22);
      case C_GROW -> new FieldColours(0xcdeee1, 0x0b4a37);
      case A_WIN -> new FieldColours(0xb54a00, 0xffffff);
      case B_WIN -> new FieldColours(0xf5a94f, 0x3a1c00);
      case C_WIN -> new FieldColours(0xfde4c4, 0x663300);
    };
  }
}
