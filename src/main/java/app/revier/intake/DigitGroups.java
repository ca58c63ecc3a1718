package app.revier.intake;

import static app.revier.intake.NumberChars.isDigit;

import org.jspecify.annotations.Nullable;

/**
 * The commas, points, spaces and apostrophes between digits.
 *
 * @param markAt where the decimal mark stands, -1 for none; with {@code isOpen} where it may stand
 * @param lastSign the last comma or point, 0 if there is none
 * @param isOpen whether that sign may group thousands as well
 * @param isGrouped whether any sign surely groups thousands
 * @param evidence the decimal mark given away
 */
record DigitGroups(
    int markAt, char lastSign, boolean isOpen, boolean isGrouped, @Nullable DecimalMark evidence) {

  private static final int GROUP = 3;

  /** Takes them apart; none if they do not make sense. */
  static @Nullable DigitGroups of(String text, int start, int end) {
    DigitSigns signs = DigitSigns.in(text, start, end);
    if (signs == null) {
      return null;
    }
    if (signs.last() == 0) {
      return groupsFit(text, start, end, signs.spacer())
          ? new DigitGroups(-1, (char) 0, false, signs.spacer() != 0, null)
          : null;
    }
    if (signs.other() == 0 && signs.lastCount() > 1) {
      return signs.spacer() == 0 && groupsFit(text, start, end, signs.last())
          ? new DigitGroups(-1, signs.last(), false, true, DecimalMark.besides(signs.last()))
          : null;
    }
    char grouping = signs.other() != 0 ? signs.other() : signs.spacer();
    if (signs.lastCount() > 1
        || (signs.other() != 0 && signs.spacer() != 0)
        || !groupsFit(text, start, signs.lastAt(), grouping)) {
      return null;
    }
    boolean open = grouping == 0 && couldGroup(text, start, signs.lastAt(), end);
    return new DigitGroups(
        signs.lastAt(),
        signs.last(),
        open,
        grouping != 0,
        open ? null : DecimalMark.of(signs.last()));
  }

  /** Whether a single sign may stand behind thousands: 1 to 3 digits, not 0…, then 3 digits. */
  private static boolean couldGroup(String text, int start, int at, int end) {
    int before = at - start;
    return end - at - 1 == GROUP && before >= 1 && before <= GROUP && text.charAt(start) != '0';
  }

  private static boolean groupsFit(String text, int start, int end, char grouping) {
    if (grouping == 0) {
      return true;
    }
    int run = 0;
    boolean first = true;
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        run++;
      } else if (first ? run < 1 || run > GROUP : run != GROUP) {
        return false;
      } else {
        first = false;
        run = 0;
      }
    }
    return run == GROUP;
  }
}
