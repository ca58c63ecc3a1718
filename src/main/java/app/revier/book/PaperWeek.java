package app.revier.book;

import app.revier.agenda.Stop;
import app.revier.book.PhonePage.Said;
import app.revier.territory.Customer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planned days as they are taken along on paper.
 *
 * @param territory what the territory is called; may be empty
 * @param days in order, days off included
 */
public record PaperWeek(String territory, List<Day> days) {

  /** Keeps its own copy. */
  public PaperWeek {
    days = List.copyOf(days);
  }

  /**
   * One day.
   *
   * @param leave when the rep leaves; none on a day off
   * @param back when the rep is back; none on a day off
   * @param driveMinutes all minutes on the road
   * @param about whether some of its ways take only about their time
   * @param homeMinutes on the road from the last place back
   * @param reserveMinutes what is kept free at the end
   * @param off why the day is off; empty if it is not
   * @param entries what it holds, in order
   */
  public record Day(
      LocalDate date,
      @Nullable LocalTime leave,
      @Nullable LocalTime back,
      int driveMinutes,
      boolean about,
      int homeMinutes,
      int reserveMinutes,
      String off,
      List<Entry> entries) {

    /** Keeps its own copy. */
    public Day {
      entries = List.copyOf(entries);
    }

    /** How many visits it holds. */
    public long visits() {
      return entries.stream().filter(entry -> entry.customer() != null).count();
    }
  }

  /**
   * What a part of a day holds.
   *
   * @param kind what it is
   * @param begin when it begins, preparation not included
   * @param end when it ends
   * @param driveMinutes on the road from the place before; zero for none
   * @param about whether that is only about its time
   * @param preparationMinutes quiet preparation directly before it, zero or more
   * @param customer at whom; none for what is done anywhere
   * @param title what it is called, or about at the customer; empty for a plain visit
   * @param purposes what it is for, one by one
   * @param last what was said last; none if nothing is known
   * @param next what is to come next; none if nothing is known
   * @param questions what the rep wants to ask, one by one
   */
  public record Entry(
      Stop.Kind kind,
      LocalTime begin,
      LocalTime end,
      int driveMinutes,
      boolean about,
      int preparationMinutes,
      @Nullable Customer customer,
      String title,
      List<String> purposes,
      @Nullable Said last,
      @Nullable Said next,
      List<String> questions) {

    /** Keeps its own copies. */
    public Entry {
      purposes = List.copyOf(purposes);
      questions = List.copyOf(questions);
    }
  }
}
