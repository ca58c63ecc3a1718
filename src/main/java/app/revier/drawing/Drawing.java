package app.revier.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a list of marks, on white. Lengths are pixels of 1/96 inch, from the upper left
 * corner to the right and down.
 *
 * @param title what is shown; stands in the picture itself, too
 * @param words the whole picture in words, for those who do not see it
 * @param width how wide it is
 * @param height how high it is
 * @param marks from the back to the front
 */
public record Drawing(String title, String words, double width, double height, List<Mark> marks) {

  /** Refuses a picture without room. */
  public Drawing {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a picture of " + width + " × " + height);
    }
    marks = List.copyOf(marks);
  }

  /** One thing that is drawn. */
  public sealed interface Mark permits Box, Dot, Way, Line {}

  /**
   * A rectangle, its edges along the picture's.
   *
   * @param radius of its corners; 0 for sharp ones
   */
  public record Box(double x, double y, double width, double height, double radius, Ink ink)
      implements Mark {}

  /** A circle. */
  public record Dot(double x, double y, double radius, Ink ink) implements Mark {}

  /** A line or area of straight and curved pieces. */
  public record Way(List<Step> steps, Ink ink) implements Mark {

    /** Keeps its own copy of the steps. */
    public Way {
      steps = List.copyOf(steps);
    }
  }

  /** A piece of a {@link Way}. */
  public sealed interface Step permits To, Bend, Shut {}

  /**
   * A straight piece.
   *
   * @param jump whether nothing is drawn on the way
   */
  public record To(double x, double y, boolean jump) implements Step {}

  /** A cubic Bézier curve. */
  public record Bend(double x1, double y1, double x2, double y2, double x, double y)
      implements Step {}

  /** Back to where the last jump ended. */
  public record Shut() implements Step {}

  /**
   * A line of text.
   *
   * @param x where it begins
   * @param base the height on which the letters stand
   * @param width how wide it was where it was laid out; other fonts may need another width, and
   *     keep its middle
   * @param size of the letters
   */
  public record Line(
      String text, double x, double base, double width, double size, boolean bold, Colour colour)
      implements Mark {}

  /** What a mark is filled and outlined with; none for nothing. */
  public record Ink(@Nullable Fill fill, @Nullable Pen pen) {}

  /**
   * An outline.
   *
   * @param dashes lengths of dashes and gaps in turn; empty for a line without gaps
   */
  public record Pen(Colour colour, double width, List<Double> dashes) {

    /** Keeps its own copy of the dashes. */
    public Pen {
      dashes = List.copyOf(dashes);
    }
  }

  /** What an area is filled with. */
  public sealed interface Fill permits Colour, Stripes {}

  /**
   * A colour.
   *
   * @param red from 0 to 255
   * @param green from 0 to 255
   * @param blue from 0 to 255
   * @param opacity from 0 to 1
   */
  public record Colour(int red, int green, int blue, double opacity) implements Fill {}

  /**
   * A hatching: stripes across the way from one place to another, and again and again on both sides
   * of it.
   *
   * @param stripes from the first place on; the last one ends at the other
   */
  public record Stripes(double fromX, double fromY, double toX, double toY, List<Stripe> stripes)
      implements Fill {

    /** Keeps its own copy of the stripes. */
    public Stripes {
      stripes = List.copyOf(stripes);
    }
  }

  /**
   * A stripe.
   *
   * @param until where it ends: 0 at the first place, 1 at the other
   */
  public record Stripe(double until, Colour colour) {}
}
