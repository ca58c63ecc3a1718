package app.revier.architecture.broken.desktop.table;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopTable(Top top) {}
