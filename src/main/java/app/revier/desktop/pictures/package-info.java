/** Pictures of the screens, drawn without a display. */
@NullMarked
package app.revier.desktop.pictures;

import org.jspecify.annotations.NullMarked;
