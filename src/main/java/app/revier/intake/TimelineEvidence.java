package app.revier.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What tells a list of visits, calls and notes from all the others that have a day and a remark.
 */
final class TimelineEvidence {

  private static final int OWN = 1;

  /** What no list of contacts with customers has a column of. */
  private static final Set<ImportField> OF_OTHERS =
      EnumSet.of(
          ImportField.AMOUNT,
          ImportField.QUANTITY,
          ImportField.UNIT_PRICE,
          ImportField.PRODUCT_GROUP,
          ImportField.ORDER,
          ImportField.YEARLY_VALUE,
          ImportField.WIN_PROBABILITY,
          ImportField.START,
          ImportField.BUDGET,
          ImportField.ROLE,
          ImportField.WELCOME);

  private TimelineEvidence() {}

  /**
   * Whether columns read as those of activities are such: a day, and beside it the kind of the
   * contact with what was said or came of it, or how long it took with what was said.
   */
  static boolean isTimeline(List<Meaning> meanings) {
    boolean text = has(meanings, ImportField.ACTIVITY_TEXT);
    boolean minutes = has(meanings, ImportField.ACTIVITY_MINUTES);
    boolean kind = has(meanings, ImportField.ACTIVITY_KIND);
    boolean told =
        text
            || minutes
            || has(meanings, ImportField.ACTIVITY_RESULT)
            || has(meanings, ImportField.NEXT_STEP);
    return has(meanings, ImportField.ACTIVITY_DAY)
        && (kind ? told : minutes && text)
        && meanings.stream().noneMatch(TimelineEvidence::isOfOthers);
  }

  private static boolean has(List<Meaning> meanings, ImportField field) {
    return meanings.stream()
        .anyMatch(meaning -> meaning.taken() && meaning.field() == field && meaning.rank() <= OWN);
  }

  private static boolean isOfOthers(Meaning meaning) {
    HeadingText heading = HeadingText.of(meaning.heading());
    for (ImportKind kind : ImportKind.values()) {
      KnownHeading known = HeadingCatalogue.KNOWN.find(kind, heading);
      if (known != null
          && !meaning.taken()
          && known.rank() <= OWN
          && OF_OTHERS.contains(known.field())) {
        return true;
      }
    }
    return false;
  }
}
