package app.revier.territory;

import org.jspecify.annotations.Nullable;

/**
 * How firmly a customer stands with us, as the rep sees it.
 *
 * @param loyaltyEstimate the rep's own estimate of the loyalty, 0 to 100; used when no contact has
 *     been assessed
 * @param retentionByHand the probability to keep the uncontracted revenue, set by the rep in place
 *     of the computed one
 * @param priceErosion the share of the revenue lost to lower prices
 * @param decisionMakerLeaves whether a change of decision maker is announced
 * @param competitorAttacks whether a competitor attack is noted
 */
public record Standing(
    @Nullable Integer loyaltyEstimate,
    @Nullable Probability retentionByHand,
    Share priceErosion,
    boolean decisionMakerLeaves,
    boolean competitorAttacks) {

  /** Nothing is known. */
  public static final Standing UNKNOWN = new Standing(null, null, Share.NONE, false, false);

  /** Refuses an estimate outside of 0 to 100. */
  public Standing {
    if (loyaltyEstimate != null && (loyaltyEstimate < 0 || loyaltyEstimate > 100)) {
      throw new IllegalArgumentException("loyalty out of range: " + loyaltyEstimate);
    }
  }

  /** The same with another estimate of the loyalty; none means that there is none. */
  public Standing withLoyaltyEstimate(@Nullable Integer score) {
    return new Standing(
        score, retentionByHand, priceErosion, decisionMakerLeaves, competitorAttacks);
  }

  /** The same with another retention set by hand; none goes by the computed one. */
  public Standing withRetentionByHand(@Nullable Probability probability) {
    return new Standing(
        loyaltyEstimate, probability, priceErosion, decisionMakerLeaves, competitorAttacks);
  }

  /** The same with another price erosion. */
  public Standing withPriceErosion(Share share) {
    return new Standing(
        loyaltyEstimate, retentionByHand, share, decisionMakerLeaves, competitorAttacks);
  }

  /** The same, with or without a change of decision maker announced. */
  public Standing withDecisionMakerLeaves(boolean announced) {
    return new Standing(
        loyaltyEstimate, retentionByHand, priceErosion, announced, competitorAttacks);
  }

  /** The same, with or without a competitor attack noted. */
  public Standing withCompetitorAttacks(boolean noted) {
    return new Standing(loyaltyEstimate, retentionByHand, priceErosion, decisionMakerLeaves, noted);
  }
}
