package app.revier.book;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of the book that was there before another state took its place.
 *
 * @param before the restore point with it; none if it could not be read or was not there
 * @param damaged where the file is kept that could not be read, byte by byte; none if there was
 *     none
 */
public record Restored(@Nullable RestorePoint before, @Nullable Path damaged) {}
