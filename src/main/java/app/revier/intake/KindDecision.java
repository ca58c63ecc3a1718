package app.revier.intake;

import app.revier.intake.HeaderFinder.Finding;
import app.revier.intake.HeaderFinder.Header;
import app.revier.intake.Problem.Code;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the rows below some headings are, when they have been read as those of each kind.
 */
final class KindDecision {

  /** Of two kinds for which as much speaks the first here is taken. */
  static final List<ImportKind> PREFERENCE =
      List.of(
          ImportKind.CONTACTS,
          ImportKind.PROJECTS,
          ImportKind.SALES,
          ImportKind.ACTIVITIES,
          ImportKind.CUSTOMERS);

  private static final int FEWEST = 2;

  private KindDecision() {}

  /** The headings of the kind that the rows are, else those of the kind they come nearest to. */
  static Finding of(Map<ImportKind, Header> headers) {
    Header best = null;
    Header nearest = null;
    Header customers = headers.get(ImportKind.CUSTOMERS);
    for (ImportKind kind : PREFERENCE) {
      Header header = headers.get(kind);
      if (header == null || customers == null || header.known() == 0) {
        continue;
      }
      boolean whole =
          header.known() >= FEWEST
              && header.missing().isEmpty()
              && KindEvidence.suffices(header, customers);
      if (whole && isBetter(header, best)) {
        best = header;
      } else if (!whole && isWorthNaming(header) && isBetter(header, nearest)) {
        nearest = header;
      }
    }
    Header projects = headers.get(ImportKind.PROJECTS);
    if (projects != null && projects.known() > 0 && isOfQuotes(projects, best)) {
      return Finding.refused(projects, Code.QUOTES);
    }
    if (best == null || isRefused(best, nearest)) {
      return Finding.nearest(nearest);
    }
    return Finding.of(best);
  }

  /** Whether the rows are quotes and neither projects nor customers with what they have bought. */
  private static boolean isOfQuotes(Header projects, @Nullable Header best) {
    boolean other =
        best != null
            && (best.kind() == ImportKind.PROJECTS
                || (best.kind() == ImportKind.CUSTOMERS && KindEvidence.isBusinessOfYears(best)));
    return !other && QuoteHeadings.are(projects.meanings());
  }

  private static boolean isRefused(Header best, @Nullable Header nearest) {
    return nearest != null
        && best.kind() == ImportKind.CUSTOMERS
        && KindEvidence.isThin(best)
        && KindEvidence.isClear(nearest)
        && KindEvidence.score(nearest) >= KindEvidence.score(best);
  }

  /** One word that could be a heading may as well be a name among the rows. */
  private static boolean isWorthNaming(Header header) {
    // Persons and places stand in lists of all kinds.
    boolean empty =
        header.kind() == ImportKind.ACTIVITIES && !ActivityEvidence.suffices(header.meanings());
    return !empty && (header.known() >= FEWEST || KindEvidence.score(header) > 0);
  }

  private static boolean isBetter(Header header, @Nullable Header other) {
    if (other == null) {
      return true;
    }
    int difference = KindEvidence.score(header) - KindEvidence.score(other);
    return difference > 0 || (difference == 0 && header.known() > other.known() && isEmpty(header));
  }

  /** Where nothing speaks for any kind, the one that knows most headings comes nearest. */
  private static boolean isEmpty(Header header) {
    return KindEvidence.score(header) == 0;
  }
}
