/** What plan and selection both need of the theory of probability. */
@NullMarked
package app.revier.chance;

import org.jspecify.annotations.NullMarked;
