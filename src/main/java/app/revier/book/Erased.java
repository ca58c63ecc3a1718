package app.revier.book;

import org.jspecify.annotations.Nullable;

/**
 * What came of an erasure.
 *
 * @param plan what went, and what names the erased elsewhere
 * @param left why words may still be in the free room of the file; none if they are not. They go
 *     when the book is next opened.
 */
public record Erased(ErasurePlan plan, BookFailure.@Nullable Reason left) {}
