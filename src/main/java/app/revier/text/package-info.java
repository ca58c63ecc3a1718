/** What Revier says, in German and English, and how it writes numbers, money and dates. */
@NullMarked
package app.revier.text;

import org.jspecify.annotations.NullMarked;
