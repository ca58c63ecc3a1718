@NullMarked
package app.revier.chance;

import org.jspecify.annotations.NullMarked;
