@NullMarked
package app.revier.desktop.work;

import org.jspecify.annotations.NullMarked;
