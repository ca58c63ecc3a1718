package app.revier.architecture.broken.desktop.chart;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopChart(Top top) {}
