package app.revier.gap;

import app.revier.territory.Money;

/**
 * What one rung adds.
 *
 * @param rung which
 * @param projects how many selected projects it has
 * @param value their plan value together
 * @param expected what they are expected to bring
 * @param gapLeft what is left of the expected gap after this rung; negative when it is more than
 *     closed
 */
public record RungResult(Rung rung, int projects, Money value, Money expected, Money gapLeft) {}
