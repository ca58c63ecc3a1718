package app.revier.architecture.broken.excel;

import app.revier.architecture.broken.store.SeesExcel;
import org.jspecify.annotations.Nullable;

/** An adapter that sees another one, which sees it in turn. */
public record SeesStore(@Nullable SeesExcel other) {}
