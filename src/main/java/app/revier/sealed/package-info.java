/** Files that only those can read who know their password. */
@NullMarked
package app.revier.sealed;

import org.jspecify.annotations.NullMarked;
