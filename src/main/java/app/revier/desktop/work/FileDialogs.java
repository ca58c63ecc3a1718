package app.revier.desktop.work;

import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the rep choose files. */
public interface FileDialogs {

  /** What kind of file is chosen. */
  enum Kind {
    /** A book. */
    BOOK,
    /** A copy of a book that is sealed with a password, to be written. */
    SEALED,
    /** A book, sealed or not, to be read. */
    STATE,
    /** A workbook to be written. */
    WORKBOOK,
    /** A workbook or CSV file to be read. */
    TABLE,
    /** Books and plan workbooks, to be read. */
    PLANS,
    /** A calendar file. */
    CALENDAR,
    /** A page for a browser, to be written. */
    PAGE,
    /** Pages to print, to be written. */
    PAPER,
    /** A picture, to be written. */
    PNG,
    /** A vector graphic, to be written. */
    SVG,
    /** What the page for the phone gives back. */
    TICKS
  }

  /** A file that exists; none if the rep changed their mind. */
  @Nullable Path open(Texts texts, String title, Kind kind, Path folder);

  /** Files that exist and belong together; none if the rep changed their mind. */
  default List<Path> openSeveral(Texts texts, String title, Kind kind, Path folder) {
    Path one = open(texts, title, kind, folder);
    return one == null ? List.of() : List.of(one);
  }

  /** A file to be written, which may exist; none if the rep changed their mind. */
  @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion);
}
