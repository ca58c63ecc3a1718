package app.revier.desktop.chart;

import app.revier.territory.Money;
import app.revier.territory.Probability;

/**
 * A point of a {@link ProbabilityCurve}.
 *
 * @param total an amount
 * @param atLeast how likely the total is that amount or more
 */
public record CurvePoint(Money total, Probability atLeast) {}
