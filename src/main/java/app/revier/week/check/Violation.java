package app.revier.week.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a plan breaks.
 *
 * @param rule which rule
 * @param date on which day, if it is about one
 * @param details what it is about and what was expected, for a person who looks for the mistake
 */
public record Violation(Rule rule, @Nullable LocalDate date, List<Object> details) {

  /** Keeps its own copy. */
  public Violation {
    details = List.copyOf(details);
  }
}
