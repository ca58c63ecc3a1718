package app.revier.gap;

import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Territory;
import java.util.List;

/**
 * Why the selection leaves a project out, found by trying: which limit, relaxed alone, lets it in,
 * and what it would displace if it were pinned in.
 *
 * @param relaxations one for each limit that lets it in; the one that asks for least, measured by
 *     the limit, comes first
 * @param ifPinned what happens if it is pinned in
 */
public record LeftOut(List<Relaxation> relaxations, IfPinned ifPinned) {

  /** Takes a copy. */
  public LeftOut {
    relaxations = List.copyOf(relaxations);
  }

  /** The same reasons with the projects and customers of another territory. */
  LeftOut over(Territory territory) {
    return ifPinned instanceof Pinned(Outlook outlook, List<PlannedProject> displaced)
        ? new LeftOut(
            relaxations,
            new Pinned(outlook, displaced.stream().map(other -> other.over(territory)).toList()))
        : this;
  }

  /**
   * More of one resource with which the project is in the best selection.
   *
   * @param resource which limit is relaxed
   * @param more by how much: visits, minutes or cents
   * @param least whether it is known that less does not let it in; otherwise less might do
   * @param needed how much of it the project lacks beside the present selection, at most; where
   *     more is asked for, other projects make better use of the resource
   * @param outlook what the plan then comes to
   */
  public record Relaxation(
      Resource resource, long more, boolean least, long needed, Outlook outlook) {

    /** Whether others bring more for the same. */
    public boolean comesAfterOthers() {
      return more > needed;
    }
  }

  /** What happens if a project is pinned in. */
  public sealed interface IfPinned {}

  /** It does not fit into the limits beside what is pinned in already. */
  public record TooMuch() implements IfPinned {}

  /** It was not tried, since too many others, which are expected to bring more, are left out. */
  public record NotTried() implements IfPinned {}

  /**
   * The best plan with the project in it.
   *
   * @param outlook what that comes to
   * @param displaced the projects that are in the plan now and would no longer be
   */
  public record Pinned(Outlook outlook, List<PlannedProject> displaced) implements IfPinned {

    /** Takes a copy. */
    public Pinned {
      displaced = List.copyOf(displaced);
    }
  }

  /**
   * What a plan comes to.
   *
   * @param hitProbability the probability of reaching the target
   * @param expectedTotal the expected total
   */
  public record Outlook(Probability hitProbability, Money expectedTotal) {}
}
