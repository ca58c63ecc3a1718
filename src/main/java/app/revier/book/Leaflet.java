package app.revier.book;

import app.revier.drawing.Drawing;
import java.util.List;

/**
 * A few pages to read and to print, in words.
 *
 * @param title what it is called
 * @param foot stands small at the foot of each page; may be empty
 * @param pages each begins on a sheet of its own
 */
public record Leaflet(String title, String foot, List<Page> pages) {

  /** Keeps its own copy. */
  public Leaflet {
    pages = List.copyOf(pages);
  }

  /**
   * A page, or several if it has more than one can hold.
   *
   * @param heading what it is about
   * @param about a line below; may be empty
   * @param blocks from top to bottom
   */
  public record Page(String heading, String about, List<Block> blocks) {

    /** Keeps its own copy. */
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /** What a page is made of. */
  public sealed interface Block {}

  /**
   * A heading with lines below.
   *
   * @param heading may be empty
   * @param lines each a sentence or an entry
   */
  public record Section(String heading, List<String> lines) implements Block {

    /** Keeps its own copy. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table. The last columns hold figures, which stand at the right.
   *
   * @param heading may be empty
   * @param columns the headings of the columns
   * @param figures how many of the last columns hold figures
   * @param rows each with as many texts as there are columns
   */
  public record Table(String heading, List<String> columns, int figures, List<List<String>> rows)
      implements Block {

    /** Keeps its own copies. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A chart, as wide as the page.
   *
   * @param drawing what it looks like
   */
  public record Chart(Drawing drawing) implements Block {}
}
