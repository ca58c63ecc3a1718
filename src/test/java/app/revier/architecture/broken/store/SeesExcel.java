package app.revier.architecture.broken.store;

import app.revier.architecture.broken.excel.SeesStore;

/** An adapter that sees another one, which sees it in turn. */
public record SeesExcel(SeesStore other) {}
