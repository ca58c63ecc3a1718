/**
 * Which measures work where, and what became of the probabilities that were stated (method, section
 * 16).
 */
@NullMarked
package app.revier.effect;

import org.jspecify.annotations.NullMarked;
