/** What is made from the samples: the pictures of the documents, and the proof of their figures. */
@NullMarked
package app.revier.samples;

import org.jspecify.annotations.NullMarked;
