@NullMarked
package app.revier.outcomes;

import org.jspecify.annotations.NullMarked;
