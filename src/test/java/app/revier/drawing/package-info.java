@NullMarked
package app.revier.drawing;

import org.jspecify.annotations.NullMarked;
