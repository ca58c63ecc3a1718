package app.revier.week.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found so far. */
final class Findings {

  private final List<Violation> all = new ArrayList<>();

  /** Notes a violation. */
  void add(Rule rule, @Nullable LocalDate date, @Nullable Object... details) {
    all.add(new Violation(rule, date, Arrays.stream(details).map(Findings::shown).toList()));
  }

  /** Notes a violation unless a condition holds. */
  void require(boolean holds, Rule rule, @Nullable LocalDate date, @Nullable Object... details) {
    if (!holds) {
      add(rule, date, details);
    }
  }

  private static Object shown(@Nullable Object detail) {
    return detail == null ? "none" : detail;
  }

  List<Violation> all() {
    return List.copyOf(all);
  }
}
