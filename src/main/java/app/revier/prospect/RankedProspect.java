package app.revier.prospect;

import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.Trait;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prospect in its place.
 *
 * @param rank from 1
 * @param classification who, with its whitespace
 * @param reference the sister company that buys, the one with the largest revenue; none if none
 *     does
 * @param detour the way there; none if it is not known where the prospect is, or nobody is near
 * @param indicators its values that speak for a product
 * @param marked how many attributes have a value that does
 * @param notes how many research notes there are
 * @param latest the day of the latest; none if there is none
 * @param points what each part brings, out of 100 together
 */
public record RankedProspect(
    int rank,
    Classification classification,
    @Nullable Customer reference,
    @Nullable Detour detour,
    List<Trait> indicators,
    int marked,
    int notes,
    @Nullable LocalDate latest,
    Points points) {

  /** Keeps its own copy. */
  public RankedProspect {
    indicators = List.copyOf(indicators);
  }

  /**
   * What each part brings.
   *
   * @param whitespace by whitespace ÷ (whitespace + the half)
   * @param reference all or nothing
   * @param detour by the half ÷ (minutes + the half)
   * @param indicators by their share of the attributes that have one
   * @param research by n ÷ (n + 1), a note counting less the older it is
   */
  public record Points(
      double whitespace, double reference, double detour, double indicators, double research) {

    /** All of them, 0 to 100. */
    public double total() {
      return whitespace + reference + detour + indicators + research;
    }
  }

  /** The customer. */
  public Customer customer() {
    return classification.customer();
  }

  /** 0 to 100. */
  public double score() {
    return points.total();
  }

  RankedProspect at(int place) {
    return new RankedProspect(
        place, classification, reference, detour, indicators, marked, notes, latest, points);
  }
}
