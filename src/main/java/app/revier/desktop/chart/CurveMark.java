package app.revier.desktop.chart;

/**
 * A marked point of a {@link ProbabilityCurve} with its label.
 *
 * @param point where
 * @param text what stands beside it
 */
public record CurveMark(CurvePoint point, String text) {}
