/** Tests of what is written about somebody. */
@NullMarked
package app.revier.dossier;

import org.jspecify.annotations.NullMarked;
