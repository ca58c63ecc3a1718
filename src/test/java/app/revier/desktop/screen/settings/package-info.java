/** Tests of the settings. */
@NullMarked
package app.revier.desktop.screen.settings;

import org.jspecify.annotations.NullMarked;
