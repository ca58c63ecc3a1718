package app.revier.effect;

import app.revier.segment.Cell;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/**
 * How well a measure works, in one field of the matrix or in all.
 *
 * @param measure as the rep calls it; empty for projects of which none was said
 * @param cell the field; none for customers in no field, and in the sum over all
 * @param rate how many of its projects were won
 * @param value what those that were won are worth in twelve months
 */
public record MeasureRate(String measure, @Nullable Cell cell, SuccessRate rate, Money value) {}
