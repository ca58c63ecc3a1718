package app.revier.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What tells a list of visits, calls and notes from all others with a day and a kind. */
final class ActivityEvidence {

  private static final int OWN = 1;

  /** What is told of something that happened. */
  private static final Set<ImportField> OF_WHAT_HAPPENED =
      EnumSet.of(ImportField.SUBJECT, ImportField.REPORT, ImportField.MINUTES);

  /** What no list of contacts with customers has a column of. */
  private static final Set<ImportField> OF_OTHERS =
      EnumSet.of(
          ImportField.AMOUNT,
          ImportField.POTENTIAL,
          ImportField.QUANTITY,
          ImportField.UNIT_PRICE,
          ImportField.PRODUCT_GROUP,
          ImportField.ORDER,
          ImportField.YEARLY_VALUE,
          ImportField.WIN_PROBABILITY,
          ImportField.BUDGET,
          ImportField.ROLE,
          ImportField.WELCOME);

  private ActivityEvidence() {}

  /** Whether something is told of what happened, and nothing that other lists have. */
  static boolean suffices(List<Meaning> meanings) {
    return meanings.stream().anyMatch(ActivityEvidence::isOfWhatHappened)
        && meanings.stream().noneMatch(ActivityEvidence::isOfOthers);
  }

  private static boolean isOfWhatHappened(Meaning meaning) {
    ImportField field = meaning.field();
    return field != null && meaning.taken() && OF_WHAT_HAPPENED.contains(field);
  }

  private static boolean isOfOthers(Meaning meaning) {
    HeadingText heading = HeadingText.of(meaning.heading());
    if (!meaning.taken() && RevenueWords.isNamed(heading)) {
      return true;
    }
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
