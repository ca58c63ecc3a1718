package app.revier.desktop.screen.imports;

import app.revier.intake.ImportKind;

/**
 * One thing that an import adds or changes, in words.
 *
 * @param kind what it is
 * @param number the number of the customer it is or belongs to
 * @param name what it is called
 * @param details where it is or what changes
 */
record PreviewLine(ImportKind kind, String number, String name, String details) {}
