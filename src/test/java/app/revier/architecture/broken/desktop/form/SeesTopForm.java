package app.revier.architecture.broken.desktop.form;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopForm(Top top) {}
