package app.revier.store;

import app.revier.territory.Assessment;
import app.revier.territory.LoyaltyAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How loyal a contact was found, as one text: {@code day welcome helpful regular-orders openness},
 * one after the other with semicolons between. The day is counted from 1970-01-01; a hyphen stands
 * for one that is not known.
 */
final class AssessmentsText {

  private AssessmentsText() {}

  static String format(List<Assessment> assessments) {
    StringBuilder text = new StringBuilder();
    for (Assessment one : assessments) {
      LocalDate date = one.date();
      LoyaltyAnswers answers = one.answers();
      text.append(text.isEmpty() ? "" : ";")
          .append(date == null ? "-" : String.valueOf(date.toEpochDay()))
          .append(' ')
          .append(answers.welcome())
          .append(' ')
          .append(answers.helpful())
          .append(' ')
          .append(answers.regularOrders())
          .append(' ')
          .append(answers.openness());
    }
    return text.toString();
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  static List<Assessment> parse(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Assessment> assessments = new ArrayList<>();
    for (String one : text.split(";", -1)) {
      String[] parts = one.split(" ", -1);
      if (parts.length != 5) {
        throw new IllegalArgumentException("no assessment: " + one);
      }
      assessments.add(
          new Assessment(
              parts[0].equals("-") ? null : LocalDate.ofEpochDay(Long.parseLong(parts[0])),
              new LoyaltyAnswers(
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]),
                  Integer.parseInt(parts[3]),
                  Integer.parseInt(parts[4]))));
    }
    return assessments;
  }
}
