/**
 * Which customers are probably the same one, entered twice: a rule for two of them, and a search
 * that finds the pairs among many without comparing each with each.
 */
@NullMarked
package app.revier.doubles;

import org.jspecify.annotations.NullMarked;
