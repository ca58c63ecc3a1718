/** What screens that show growth projects share: the fields of a project. */
@NullMarked
package app.revier.desktop.project;

import org.jspecify.annotations.NullMarked;
