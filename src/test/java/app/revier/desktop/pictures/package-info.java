@NullMarked
package app.revier.desktop.pictures;

import org.jspecify.annotations.NullMarked;
