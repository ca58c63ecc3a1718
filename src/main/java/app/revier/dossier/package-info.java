/** Writes what the book keeps about somebody, for people and for programs. */
@NullMarked
package app.revier.dossier;

import org.jspecify.annotations.NullMarked;
