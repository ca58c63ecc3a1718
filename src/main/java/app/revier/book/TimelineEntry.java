package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.territory.Contract;
import app.revier.territory.Money;
import app.revier.territory.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened with a customer. */
public sealed interface TimelineEntry {

  /** On which day. */
  LocalDate date();

  /** What kind of thing it is. */
  Kind kind();

  /** What happens with customers. */
  enum Kind {
    /** The rep was there. */
    VISIT,
    /** They spoke on the telephone. */
    CALL,
    /** They met by video. */
    VIDEO,
    /** A mail was written or came. */
    MAIL,
    /** Something was noted. */
    NOTE,
    /** Something was found out. */
    RESEARCH,
    /** A project went from one stage to another. */
    STAGE,
    /** The customer ordered. */
    ORDER,
    /** A contract began. */
    CONTRACT_BEGIN,
    /** A contract ended. */
    CONTRACT_END,
    /** The customer went to another field of the matrix. */
    CLASS
  }

  /** A contact that was reported, also one that was not held. */
  record Met(Activity activity) implements TimelineEntry {
    @Override
    public LocalDate date() {
      return activity.date();
    }

    @Override
    public Kind kind() {
      return switch (activity.kind()) {
        case VISIT -> Kind.VISIT;
        case CALL -> Kind.CALL;
        case VIDEO -> Kind.VIDEO;
      };
    }
  }

  /** A note, a mail or what was found out. */
  record Noted(Note note) implements TimelineEntry {
    @Override
    public LocalDate date() {
      return note.date();
    }

    @Override
    public Kind kind() {
      return switch (note.kind()) {
        case NOTE -> Kind.NOTE;
        case MAIL -> Kind.MAIL;
        case RESEARCH -> Kind.RESEARCH;
      };
    }
  }

  /** A change of stage that no report tells of. */
  record Staged(StageChange change) implements TimelineEntry {
    @Override
    public LocalDate date() {
      return change.date();
    }

    @Override
    public Kind kind() {
      return Kind.STAGE;
    }
  }

  /**
   * A day on which the customer ordered.
   *
   * @param amount what for, less what went back on that day; none where that was not read
   */
  record Ordered(LocalDate date, @Nullable Money amount) implements TimelineEntry {
    @Override
    public Kind kind() {
      return Kind.ORDER;
    }
  }

  /** A contract's first day. */
  record ContractBegun(LocalDate date, Contract contract) implements TimelineEntry {
    @Override
    public Kind kind() {
      return Kind.CONTRACT_BEGIN;
    }
  }

  /** A contract's last day. */
  record ContractEnded(LocalDate date, Contract contract) implements TimelineEntry {
    @Override
    public Kind kind() {
      return Kind.CONTRACT_END;
    }
  }

  /**
   * A review found the customer in another field of the matrix than the one before.
   *
   * @param from the code of the field before
   * @param to the code of the field since
   */
  record Moved(LocalDate date, String from, String to) implements TimelineEntry {
    @Override
    public Kind kind() {
      return Kind.CLASS;
    }
  }
}
