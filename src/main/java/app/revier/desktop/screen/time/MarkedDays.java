package app.revier.desktop.screen.time;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The days that are marked in the calendar: from an anchor to where the rep is. */
final class MarkedDays {

  /**
   * Days that follow each other.
   *
   * @param from the first
   * @param until the last, not before the first
   */
  record Span(LocalDate from, LocalDate until) {

    /** The days between two, whichever is first. */
    static Span between(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? new Span(other, one) : new Span(one, other);
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }

    Span plus(long days) {
      return new Span(from.plusDays(days), until.plusDays(days));
    }
  }

  private LocalDate anchor;
  private LocalDate cursor;
  private final ReadOnlyObjectWrapper<Span> span;

  MarkedDays(LocalDate day) {
    anchor = day;
    cursor = day;
    span = new ReadOnlyObjectWrapper<>(this, "span", new Span(day, day));
  }

  /** Marks one day. */
  void at(LocalDate day) {
    over(day, day);
  }

  /** Marks the days from the anchor to one. */
  void upTo(LocalDate day) {
    over(anchor, day);
  }

  /** Marks the days of an absence or of anything else. */
  void over(LocalDate from, LocalDate to) {
    anchor = from;
    cursor = to;
    span.set(Span.between(from, to));
  }

  /** The day the rep is at. */
  LocalDate cursor() {
    return cursor;
  }

  ReadOnlyObjectProperty<Span> spanProperty() {
    return span.getReadOnlyProperty();
  }

  Span span() {
    return span.get();
  }
}
