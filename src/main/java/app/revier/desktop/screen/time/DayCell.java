package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.capacity.CalendarDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A day in the calendar: its number, what it counts as, and the letter of its absence. */
final class DayCell extends StackPane {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final List<String> LOOKS =
      Stream.concat(
              Stream.of("day-weekend", "day-holiday", "day-free", "day-desk"),
              Arrays.stream(Absence.Kind.values()).map(DayCell::look))
          .toList();

  private final Label number = new Label();
  private final Label letter = new Label();

  /** Shows what is marked without taking room from the words. */
  private final Region ring = new Region();

  private LocalDate date = LocalDate.MIN;

  DayCell() {
    getStyleClass().add("year-day");
    number.getStyleClass().add("year-day-number");
    letter.getStyleClass().add("year-day-letter");
    number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    letter.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(letter, Pos.BOTTOM_RIGHT);
    setMouseTransparent(true);
    ring.getStyleClass().add("year-day-ring");
    getChildren().addAll(number, letter, ring);
  }

  private static String look(Absence.Kind kind) {
    return "absence-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The swatch of a kind, as the calendar shows it. */
  static StackPane swatch(Absence.Kind kind, String letter) {
    Label sign = new Label(letter);
    sign.getStyleClass().add("year-day-number");
    StackPane swatch = new StackPane(sign);
    swatch.getStyleClass().addAll("year-day", "year-swatch", look(kind));
    return swatch;
  }

  /** The swatch of a day that is no absence. */
  static StackPane swatch(String look) {
    StackPane swatch = new StackPane();
    swatch.getStyleClass().addAll("year-day", "year-swatch", look);
    return swatch;
  }

  /**
   * Shows a day.
   *
   * @param sign the letter of its absence; empty without one
   * @param field whether it is a day of the week for the field
   */
  void show(CalendarDay day, String sign, boolean field) {
    date = day.date();
    number.setText(String.valueOf(day.date().getDayOfMonth()));
    boolean absent = day.use() == CalendarDay.Use.ABSENT && day.absence() != null;
    letter.setText(absent ? sign : "");
    setAlignment(number, absent ? Pos.TOP_LEFT : Pos.CENTER);
    getStyleClass().removeAll(LOOKS);
    getStyleClass().remove("away");
    if (absent) {
      getStyleClass().add("away");
    }
    getStyleClass()
        .add(
            switch (day.use()) {
              case WEEKEND -> "day-weekend";
              case HOLIDAY -> "day-holiday";
              case ABSENT -> look(Objects.requireNonNull(day.absence()).kind());
              case FREE -> field ? "day-free" : "day-desk";
            });
  }

  LocalDate date() {
    return date;
  }

  void mark(boolean marked, boolean here, boolean today) {
    ring.pseudoClassStateChanged(MARKED, marked);
    ring.pseudoClassStateChanged(HERE, here);
    pseudoClassStateChanged(TODAY, today);
  }
}
