package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.desktop.screen.time.MarkedDays.Span;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What keys do in the calendar: the arrows go from day to day and from week to week, with Shift
 * they mark, with Ctrl they move the absence that is there, with both its end; a letter sets the
 * kind.
 */
final class YearKeys {

  private static final int WEEK = 7;

  private final YearTimeViewModel model;
  private final Runnable ask;
  private final Runnable leave;

  /**
   * Listens to the keyboard.
   *
   * @param ask asks for the kind of what is marked, with the keyboard in the question
   * @param leave takes the question away
   */
  YearKeys(YearCalendar calendar, YearTimeViewModel model, Runnable ask, Runnable leave) {
    this.model = model;
    this.ask = ask;
    this.leave = leave;
    calendar.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    calendar.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    LocalDate here = model.marked().cursor();
    Integer days = days(event.getCode());
    if (days != null && event.isShortcutDown()) {
      move(here, days, event.isShiftDown());
    } else if (days != null) {
      leave.run();
      model.go(here.plusDays(days), event.isShiftDown());
    } else {
      switch (event.getCode()) {
        case HOME -> go(here.withDayOfMonth(1), event);
        case END -> go(here.withDayOfMonth(here.lengthOfMonth()), event);
        case PAGE_UP -> turn(-1);
        case PAGE_DOWN -> turn(1);
        case DELETE, BACK_SPACE -> {
          leave.run();
          model.clear();
        }
        case ENTER, SPACE -> ask.run();
        case ESCAPE -> {
          leave.run();
          model.marked().at(here);
        }
        default -> {
          return;
        }
      }
    }
    event.consume();
  }

  private static @Nullable Integer days(KeyCode code) {
    return switch (code) {
      case LEFT -> -1;
      case RIGHT -> 1;
      case UP -> -WEEK;
      case DOWN -> WEEK;
      default -> null;
    };
  }

  private void go(LocalDate day, KeyEvent event) {
    leave.run();
    model.go(day, event.isShiftDown());
  }

  private void turn(int years) {
    leave.run();
    model.show(model.yearProperty().get() + years);
  }

  private void move(LocalDate here, int days, boolean end) {
    Absence absence = model.absence(here);
    if (absence == null) {
      return;
    }
    leave.run();
    LocalDate until = absence.until().plusDays(days);
    Span then =
        end
            ? new Span(absence.from(), until.isBefore(absence.from()) ? absence.from() : until)
            : new Span(absence.from().plusDays(days), until);
    model.place(absence, then);
  }

  private void typed(KeyEvent event) {
    String typed = event.getCharacter().toUpperCase(Locale.ROOT);
    for (Absence.Kind kind : YearTimeViewModel.kinds()) {
      if (model.letter(kind).equals(typed) && !event.isShortcutDown() && !event.isAltDown()) {
        leave.run();
        model.mark(kind);
        event.consume();
      }
    }
  }
}
