@NullMarked
package app.revier.selection;

import org.jspecify.annotations.NullMarked;
