package app.revier.intake;

import app.revier.territory.Assessment;
import app.revier.territory.LoyaltyAnswers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers a contact gave before the latest ones, as one cell of a table: {@code 2026-04-01: 2 3
 * 4 1}, with semicolons between; a hyphen stands for a day that is not known.
 */
public final class EarlierAnswers {

  private static final Pattern ONE =
      Pattern.compile(
          "(-|[0-9]{4}-[0-9]{2}-[0-9]{2})\\s*:\\s*([0-4])\\s+([0-4])\\s+([0-4])\\s+([0-4])");

  private EarlierAnswers() {}

  /** As a cell holds them. */
  public static String format(List<Assessment> assessments) {
    return assessments.stream().map(EarlierAnswers::one).collect(Collectors.joining("; "));
  }

  private static String one(Assessment assessment) {
    LoyaltyAnswers answers = assessment.answers();
    LocalDate date = assessment.date();
    return (date == null ? "-" : date.toString())
        + ": "
        + answers.welcome()
        + " "
        + answers.helpful()
        + " "
        + answers.regularOrders()
        + " "
        + answers.openness();
  }

  /** What a cell holds; none if it cannot be read. */
  static @Nullable List<Assessment> parse(String text) {
    List<Assessment> assessments = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      Matcher one = ONE.matcher(part.strip());
      if (!one.matches()) {
        return null;
      }
      try {
        assessments.add(
            new Assessment(
                one.group(1).equals("-") ? null : LocalDate.parse(one.group(1)),
                new LoyaltyAnswers(score(one, 2), score(one, 3), score(one, 4), score(one, 5))));
      } catch (DateTimeException e) {
        return null;
      }
    }
    return assessments;
  }

  private static int score(Matcher one, int group) {
    return Integer.parseInt(one.group(group));
  }
}
