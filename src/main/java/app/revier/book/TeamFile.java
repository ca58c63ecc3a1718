package app.revier.book;

import app.revier.team.RepPlan;
import java.nio.file.Path;

/**
 * A file with a rep's plan, read.
 *
 * @param file as it was named
 * @param isBook whether it is a book; otherwise a plan workbook
 * @param plan what it says
 * @param rejected so many rows of a workbook could not be read, so that its plan lacks them
 * @param isWhole whether all of a book could be understood
 */
public record TeamFile(Path file, boolean isBook, RepPlan plan, int rejected, boolean isWhole) {}
