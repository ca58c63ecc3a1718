/**
 * The shell around the screens of one open book: navigation, plan bar, search, undo, notices, and
 * what is being worked on.
 */
@NullMarked
package app.revier.desktop.shell;

import org.jspecify.annotations.NullMarked;
