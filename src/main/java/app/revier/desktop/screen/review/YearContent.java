package app.revier.desktop.screen.review;

import app.revier.desktop.nav.Place;
import app.revier.territory.CustomerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the start of the next plan year would do, in words.
 *
 * @param canStart whether it can start now
 * @param title what the step is called
 * @param hint what happens, or why it cannot start
 * @param before what the plan that ends is called
 * @param after what the one that starts is called
 * @param figures both plans side by side
 * @param headings above the customers: name, old base, won, new base
 * @param customers those whose revenue differs, the largest difference first
 * @param more that there are more of them; empty if there are not
 * @param morePlace where all of them are; none if there are no more
 * @param question of how many customers the revenue is missing; empty if of none
 * @param proposal how the target that is proposed comes about; empty if there is none
 * @param notes what else is to be known
 * @param left that revenue of the base year is assumed still; empty if there is none
 * @param leftPlace whose that is; none if there is none
 */
record YearContent(
    boolean canStart,
    String title,
    String hint,
    String before,
    String after,
    List<Line> figures,
    List<String> headings,
    List<CustomerLine> customers,
    String more,
    @Nullable Place morePlace,
    String question,
    String proposal,
    List<String> notes,
    String left,
    @Nullable Place leftPlace) {

  /** Keeps its own copies. */
  YearContent {
    figures = List.copyOf(figures);
    headings = List.copyOf(headings);
    customers = List.copyOf(customers);
    notes = List.copyOf(notes);
  }

  /**
   * A figure of both plans.
   *
   * @param name what it is
   * @param before in the plan that ends
   * @param after in the one that starts
   */
  record Line(String name, String before, String after) {}

  /**
   * What becomes of a customer.
   *
   * @param customer who
   * @param name what it is called
   * @param before the revenue of the old base year
   * @param won what won projects brought
   * @param after the revenue of the new base year
   * @param source where that comes from
   */
  record CustomerLine(
      CustomerId customer, String name, String before, String won, String after, String source) {}
}
