package app.revier.team;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer or a project that is otherwise than in the earlier version.
 *
 * @param presence whether it came, went or stayed
 * @param customer who, as the newest version that has it knows it
 * @param project the name of the project; none if the customer itself is meant
 * @param aspects what of it changed; empty if it came or went
 * @param effect what that does to the expected total
 */
public record ChangedItem(
    Presence presence,
    Customer customer,
    @Nullable String project,
    List<Aspect> aspects,
    Money effect) {

  /** Keeps its own copy. */
  public ChangedItem {
    aspects = List.copyOf(aspects);
  }

  /** Whether something is there. */
  public enum Presence {
    /** Only in the newer version. */
    NEW,
    /** Only in the earlier version. */
    GONE,
    /** In both. */
    CHANGED
  }

  /** What a figure is of. */
  public enum Kind {
    /** The yearly value of a project. */
    VALUE,
    /** The win probability of a project. */
    PROBABILITY,
    /** The base-year revenue of a customer. */
    REVENUE,
    /** What a customer spends with everyone. */
    POTENTIAL,
    /** How likely the uncontracted revenue of a customer is kept. */
    RETENTION
  }

  /** One thing that changed, before and now; none where it is not known. */
  public sealed interface Aspect {

    /** The stage of a project, by its code. */
    record Staged(String before, String now) implements Aspect {}

    /** Whether a project is in the plan. */
    record Chosen(boolean now) implements Aspect {}

    /** When a project begins. */
    record Begins(@Nullable LocalDate before, @Nullable LocalDate now) implements Aspect {}

    /** An amount. */
    record Amount(Kind kind, @Nullable Money before, @Nullable Money now) implements Aspect {}

    /** A probability. */
    record Chance(Kind kind, Probability before, Probability now) implements Aspect {}

    /** The field of the matrix. */
    record Classed(@Nullable Cell before, @Nullable Cell now) implements Aspect {}
  }
}
