package app.revier.desktop.screen.customers.past;

import app.revier.book.TimelineEntry;
import app.revier.book.TimelineEntry.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What of a timeline can be looked at by itself. */
enum PastGroup {
  /** All of it. */
  ALL(EnumSet.allOf(Kind.class)),
  /** Visits, calls and video meetings. */
  CONTACTS(EnumSet.of(Kind.VISIT, Kind.CALL, Kind.VIDEO)),
  /** Mails. */
  MAILS(EnumSet.of(Kind.MAIL)),
  /** Notes and what was found out. */
  NOTES(EnumSet.of(Kind.NOTE, Kind.RESEARCH)),
  /** Changes of stage, also those that a report tells of. */
  PROJECTS(EnumSet.of(Kind.STAGE)),
  /** Orders. */
  ORDERS(EnumSet.of(Kind.ORDER)),
  /** Contracts that began or ended. */
  CONTRACTS(EnumSet.of(Kind.CONTRACT_BEGIN, Kind.CONTRACT_END)),
  /** Moves between fields of the matrix. */
  CLASSES(EnumSet.of(Kind.CLASS));

  private final Set<Kind> kinds;

  PastGroup(Set<Kind> kinds) {
    this.kinds = kinds;
  }

  boolean holds(TimelineEntry entry) {
    boolean staged =
        this == PROJECTS
            && entry instanceof TimelineEntry.Met met
            && !met.activity().stage().isEmpty();
    return kinds.contains(entry.kind()) || staged;
  }

  /** The end of its text's key. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
