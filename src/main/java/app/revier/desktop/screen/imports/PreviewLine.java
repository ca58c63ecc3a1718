package app.revier.desktop.screen.imports;

import app.revier.intake.ImportKind;
import app.revier.territory.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an import adds or changes, in words.
 *
 * @param place where it stands among all, from 0; no two have the same
 * @param kind what it is
 * @param customer the customer of the book it is or belongs to; none if that is new
 * @param number the number of the customer it is or belongs to
 * @param name what it is called
 * @param details where it is or what changes
 */
record PreviewLine(
    int place,
    ImportKind kind,
    @Nullable CustomerId customer,
    String number,
    String name,
    String details) {}
