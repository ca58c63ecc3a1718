package app.revier.desktop.screen.week;

import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.InquiryId;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Wanted;
import app.revier.desktop.tour.DayTour;
import app.revier.segment.Cell;
import app.revier.territory.CustomerId;
import app.revier.week.LetIn;
import app.revier.week.Unplanned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the week shows, in words and minutes of the day.
 *
 * @param monday its first day
 * @param title the days and the number of the week
 * @param sum visits, minutes on the road and reserve of the week
 * @param days its days in order
 * @param open what is not planned and why, agreed things first
 * @param slips visits that come too late, or not at all, by how many days
 * @param entries the rep's own time, what comes next first
 * @param asked planned visits of the past that nobody has reported
 * @param toArrange the visits that need the word of the customer, in order
 * @param answered what customers have answered about visits of the week, in order
 * @param hint one sentence on an empty week, or on a starting point that is only assumed; may be
 *     empty
 * @param planned whether anything stands in these days
 * @param known whether it has been worked out what is not planned and who comes too late
 */
record WeekContent(
    LocalDate monday,
    String title,
    String sum,
    List<Day> days,
    List<Open> open,
    List<String> slips,
    List<EntryLine> entries,
    List<String> asked,
    List<ToArrange> toArrange,
    List<Answered> answered,
    String hint,
    boolean planned,
    boolean known) {

  /** Keeps its own copies. */
  WeekContent {
    days = List.copyOf(days);
    open = List.copyOf(open);
    slips = List.copyOf(slips);
    entries = List.copyOf(entries);
    asked = List.copyOf(asked);
    toArrange = List.copyOf(toArrange);
    answered = List.copyOf(answered);
  }

  /**
   * One day.
   *
   * @param date which
   * @param heading weekday and date
   * @param off why nothing is planned on it; empty for a working day
   * @param field whether it is a field day
   * @param from when work begins, minutes of the day
   * @param until when it ends
   * @param back when the tour is over at the latest: from then on there is reserve
   * @param gaps hours without work between, as pairs of minutes
   * @param blocks what it holds, in order, ways included
   * @param sum its visits; empty if nothing stands on it
   * @param drive its minutes on the road; empty likewise
   * @param conflicts what is wrong with the day as a whole, in words
   * @param special what holds on the day only, other than the settings say
   * @param tour where it leads; none on a day off
   */
  record Day(
      LocalDate date,
      String heading,
      String off,
      boolean field,
      int from,
      int until,
      int back,
      List<Span> gaps,
      List<Block> blocks,
      String sum,
      String drive,
      List<String> conflicts,
      List<Special> special,
      @Nullable DayTour tour) {

    /** Keeps its own copies. */
    Day {
      special = List.copyOf(special);
      gaps = List.copyOf(gaps);
      blocks = List.copyOf(blocks);
      conflicts = List.copyOf(conflicts);
    }

    /** Its stops that something is to be done at, in the order of the planned day. */
    List<Block> stops() {
      return blocks.stream().filter(block -> block.kind().isStop()).toList();
    }

    /** Whether something can be put on it. */
    boolean isWorking() {
      return off.isEmpty();
    }
  }

  /**
   * Something that holds on a day only.
   *
   * @param rule which rule of the book
   * @param words what it says
   */
  record Special(SpecialRuleId rule, String words) {}

  /**
   * A span of a day.
   *
   * @param from its first minute of the day
   * @param until the minute after its last
   */
  record Span(int from, int until) {}

  /** What keeps a stop where it is. */
  enum Hold {
    /** Nothing: it can be taken elsewhere. */
    FREE,
    /** It is confirmed. */
    CONFIRMED,
    /** The rep has told what came of it. */
    REPORTED
  }

  /** What a block is drawn as. */
  enum Kind {
    /** On the road. */
    DRIVE,
    /** Quiet preparation before what follows. */
    PREPARATION,
    /** A visit the plan chose. */
    VISIT,
    /** Something agreed at a time or within some days. */
    APPOINTMENT,
    /** A task or a block of a long project. */
    TASK,
    /** The break. */
    BREAK;

    /** Whether it is a stop of the day, and no way to one and no preparation. */
    boolean isStop() {
      return this != DRIVE && this != PREPARATION;
    }

    /** What a stop is drawn as. */
    static Kind of(Stop.Kind kind) {
      return switch (kind) {
        case VISIT -> VISIT;
        case APPOINTMENT -> APPOINTMENT;
        case TASK -> TASK;
        case BREAK -> BREAK;
      };
    }
  }

  /**
   * A span of a day with what fills it.
   *
   * @param kind what it is drawn as
   * @param stop which stop of the book; none for ways, preparation and what waits for the plan
   * @param entry the appointment or task it is; none for all else
   * @param customer whom it is at, or to whom it is a call
   * @param from its first minute of the day
   * @param until the minute after its last
   * @param title what it is
   * @param town where it is, or that it is a call; may be empty
   * @param cell the customer's cell, for its colour
   * @param purposes what it is for, reason by reason; may be none
   * @param hold what keeps it where it is
   * @param conflict what is wrong with it, in words; empty if nothing is
   */
  record Block(
      Kind kind,
      @Nullable StopId stop,
      @Nullable AgendaEntryId entry,
      @Nullable CustomerId customer,
      int from,
      int until,
      String title,
      String town,
      @Nullable Cell cell,
      List<String> purposes,
      Hold hold,
      String conflict) {

    /** Keeps its own copy. */
    Block {
      purposes = List.copyOf(purposes);
    }

    /** Whether it is a call: the rep is not there. */
    boolean isCall() {
      return kind == Kind.TASK && customer != null;
    }

    /** Whether the rep can take it elsewhere. */
    boolean isMovable() {
      return stop != null && hold == Hold.FREE;
    }
  }

  /**
   * What is not planned.
   *
   * @param wanted what can be put into a day for it; none if nothing can
   * @param customer whom it is at; none for work without a customer
   * @param title who or what
   * @param cell the customer's cell
   * @param reason what keeps it out, and what would let it in
   * @param unplanned what the planner says of it; none for what is taken out
   */
  record Open(
      @Nullable Wanted wanted,
      @Nullable CustomerId customer,
      String title,
      @Nullable Cell cell,
      String reason,
      @Nullable Unplanned unplanned) {

    /** Whether a rule that is eased, or a visit that gives its place, would let it in. */
    boolean isToBeLetIn() {
      return unplanned != null
          && !(unplanned.why() instanceof Unplanned.NotWorthTheWay)
          && LetIn.isPossible(unplanned.why());
    }
  }

  /**
   * A visit that needs the customer's word.
   *
   * @param when when it is proposed
   * @param state how far it is arranged; empty if nobody has asked yet
   */
  record ToArrange(StopId stop, String name, String when, String state) {}

  /**
   * What a customer has answered.
   *
   * @param inquiry what was noted
   * @param name who
   * @param state the answer, in words
   */
  record Answered(InquiryId inquiry, String name, String state) {}

  /** The day of a date; none if it is not of this week. */
  @Nullable Day day(LocalDate date) {
    return days.stream().filter(day -> day.date().equals(date)).findFirst().orElse(null);
  }

  /** The day on which a block stands; none if it does not stand in this week. */
  @Nullable LocalDate dateOf(Block block) {
    return days.stream()
        .filter(day -> day.blocks().contains(block))
        .map(Day::date)
        .findFirst()
        .orElse(null);
  }

  /** The block of a stop; none if it does not stand in this week. */
  @Nullable Block block(StopId stop) {
    return days.stream()
        .flatMap(day -> day.blocks().stream())
        .filter(block -> stop.equals(block.stop()))
        .findFirst()
        .orElse(null);
  }
}
