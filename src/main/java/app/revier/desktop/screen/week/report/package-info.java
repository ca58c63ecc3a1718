/** What came of a contact, told in one line or in a form. */
@NullMarked
package app.revier.desktop.screen.week.report;

import org.jspecify.annotations.NullMarked;
