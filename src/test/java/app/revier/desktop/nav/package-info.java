@NullMarked
package app.revier.desktop.nav;

import org.jspecify.annotations.NullMarked;
