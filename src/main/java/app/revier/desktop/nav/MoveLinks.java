package app.revier.desktop.nav;

import app.revier.book.Alternatives;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.gap.NextMove;
import app.revier.territory.Customer;
import app.revier.text.MoveTexts;
import java.util.LinkedHashSet;
import java.util.List;

/** What the rep could do next in words, each with the place where it is done. */
public final class MoveLinks {

  private MoveLinks() {}

  /**
   * A move.
   *
   * @param text what it is, and what it brings
   * @param place where it is done
   */
  public record Link(String text, Place place) {}

  /** The moves of alternatives, the best first. */
  public static List<Link> of(Desk desk, Alternatives alternatives) {
    MoveTexts words = words(desk);
    Snapshot now = desk.book().snapshot();
    return alternatives.moves().stream()
        .map(
            move ->
                new Link(words.move(move, alternatives.after()), place(move, alternatives, now)))
        .toList();
  }

  /** The words for moves. */
  public static MoveTexts words(Desk desk) {
    return new MoveTexts(
        desk.texts(), desk.terms(), desk.book().snapshot().settings().get(Setting.CURRENCY));
  }

  private static Place place(NextMove move, Alternatives alternatives, Snapshot now) {
    return switch (move) {
      case NextMove.TakeProject take -> new Place.OneProject(take.project().project().id());
      case NextMove.NewProject(NextMove.Idea idea, var _) ->
          new Place.NewProject(
              idea.customer().id(),
              new Place.NewProject.Proposal(
                  name(idea.customer(), now), idea.yearlyValue(), idea.start()));
      case NextMove.CallsForVisits _ ->
          new Place.SomeCustomers(
              Caption.of("moves.calls-title"), new LinkedHashSet<>(alternatives.heldByVisits()));
    };
  }

  private static Caption name(Customer customer, Snapshot now) {
    boolean buys = customer.isExisting(now.settings().baseYear(), now.today().getYear());
    return Caption.of(buys ? "moves.idea-more" : "moves.idea-first");
  }
}
