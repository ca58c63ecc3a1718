package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.desktop.screen.time.MarkedDays.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does in the calendar. Over free days, and with Shift over any, a drag marks; an
 * absence is moved, and lengthened or shortened at its ends.
 */
final class YearDragging {

  /** So near to the end of an absence the mouse takes hold of the end. */
  private static final double EDGE = 6;

  private enum Grip {
    DAYS,
    WHOLE,
    BEGIN,
    END
  }

  private final YearCalendar calendar;
  private final YearTimeViewModel model;
  private final Runnable ask;
  private final Runnable leave;
  private @Nullable Grip grip;
  private @Nullable Absence held;
  private LocalDate taken = LocalDate.MIN;
  private @Nullable Span target;

  /**
   * Listens to the mouse.
   *
   * @param ask asks for the kind of what is marked
   * @param leave takes the question away
   */
  YearDragging(YearCalendar calendar, YearTimeViewModel model, Runnable ask, Runnable leave) {
    this.calendar = calendar;
    this.model = model;
    this.ask = ask;
    this.leave = leave;
    calendar.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    calendar.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    calendar.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
    calendar.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        event -> calendar.setCursor(cursor(grip(event.getX(), event.getY(), event.isShiftDown()))));
    calendar.addEventFilter(KeyEvent.KEY_PRESSED, this::giveUp);
  }

  private static Cursor cursor(Grip grip) {
    return switch (grip) {
      case DAYS -> Cursor.DEFAULT;
      case WHOLE -> Cursor.HAND;
      case BEGIN, END -> Cursor.H_RESIZE;
    };
  }

  private Grip grip(double x, double y, boolean shift) {
    LocalDate day = calendar.dayAt(x, y);
    Absence there = day == null || shift ? null : model.absence(day);
    if (day == null || there == null || model.isReadOnly()) {
      return Grip.DAYS;
    }
    Rectangle2D place = calendar.place(day);
    if (day.equals(there.from()) && x - place.getMinX() < EDGE) {
      return Grip.BEGIN;
    }
    return day.equals(there.until()) && place.getMaxX() - x < EDGE ? Grip.END : Grip.WHOLE;
  }

  private void press(MouseEvent event) {
    calendar.requestFocus();
    leave.run();
    LocalDate day = calendar.dayAt(event.getX(), event.getY());
    if (event.getButton() != MouseButton.PRIMARY || day == null) {
      return;
    }
    grip = grip(event.getX(), event.getY(), event.isShiftDown());
    held = grip == Grip.DAYS ? null : model.absence(day);
    taken = day;
    if (held == null) {
      model.go(day, event.isShiftDown());
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (grip == null) {
      return;
    }
    LocalDate day = calendar.nearest(event.getX(), event.getY());
    Absence absence = held;
    if (absence == null) {
      model.marked().upTo(day);
    } else {
      target = target(absence, day);
      calendar.preview(target);
    }
    event.consume();
  }

  private @Nullable Span target(Absence absence, LocalDate day) {
    Span before = new Span(absence.from(), absence.until());
    Span then =
        switch (grip) {
          case BEGIN ->
              new Span(day.isAfter(before.until()) ? before.until() : day, before.until());
          case END -> new Span(before.from(), day.isBefore(before.from()) ? before.from() : day);
          case WHOLE -> before.plus(ChronoUnit.DAYS.between(taken, day));
          case DAYS -> before;
          case null -> before;
        };
    return then.equals(before) ? null : then;
  }

  private void release() {
    Absence absence = held;
    Span span = target;
    boolean pressed = grip != null;
    stop();
    if (absence == null) {
      if (pressed) {
        ask.run();
      }
    } else if (span == null) {
      model.marked().over(absence.from(), absence.until());
      ask.run();
    } else {
      model.place(absence, span);
    }
  }

  private void giveUp(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && grip != null) {
      stop();
      event.consume();
    }
  }

  private void stop() {
    grip = null;
    held = null;
    target = null;
    calendar.preview(null);
  }
}
