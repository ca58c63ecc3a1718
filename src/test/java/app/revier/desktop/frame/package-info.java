/** What tests of screens stand on: tasks on the calling thread, notices and places remembered. */
@NullMarked
package app.revier.desktop.frame;

import org.jspecify.annotations.NullMarked;
