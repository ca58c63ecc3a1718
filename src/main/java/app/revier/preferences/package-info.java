/** Keeps what the program remembers of its user in one small file. */
@NullMarked
package app.revier.preferences;

import org.jspecify.annotations.NullMarked;
