package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a column as a whole. Revenue that is left out would be missed in every
 * figure of the book, so that is an error; any other column is a notice.
 *
 * @param column counted from 0
 * @param code what is the matter; none if there is nothing to say
 * @param severity how bad it is
 * @param arguments of the problem
 */
record ColumnNews(int column, @Nullable Code code, Severity severity, List<Object> arguments) {

  /** What is to be said about a column with content that was understood like this. */
  static ColumnNews of(Meaning meaning, TableColumn column) {
    int index = column.index();
    String heading = column.heading();
    return switch (meaning.role()) {
      case UNKNOWN ->
          RevenueHeading.isAbout(HeadingText.of(heading)) && column.holdsFigures()
              ? new ColumnNews(index, Code.REVENUE_LEFT_OUT, Severity.LEFT_OUT, List.of(heading))
              : new ColumnNews(index, Code.COLUMN_IGNORED, Severity.DOUBTFUL, List.of(heading));
      case TWICE ->
          new ColumnNews(
              index,
              Code.COLUMN_TWICE,
              meaning.isLostRevenue() ? Severity.LEFT_OUT : Severity.DOUBTFUL,
              List.of(heading, ColumnLetters.of(meaning.winner())));
      case TAKEN ->
          meaning.assumed()
              ? new ColumnNews(
                  index,
                  Code.YEAR_ASSUMED,
                  Severity.DOUBTFUL,
                  List.of(heading, "", String.valueOf(meaning.year())))
              : nothing(index);
      case PASSED_OVER, EMPTY -> nothing(index);
    };
  }

  private static ColumnNews nothing(int column) {
    return new ColumnNews(column, null, Severity.DOUBTFUL, List.of());
  }

  /** Notes it. */
  void report(int sheet, int row, ProblemLog problems) {
    if (code != null) {
      problems.add(sheet, row, column, code, severity, () -> arguments);
    }
  }
}
