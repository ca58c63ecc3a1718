package app.revier.intake;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How the bytes of a text file were understood.
 *
 * @param charset what it is read in
 * @param certain whether nothing else is possible or likely; otherwise someone should look
 * @param choices what it may be in, the likeliest first, each with how a telling part of the text
 *     looks then; empty if it is certain
 */
public record TextEncoding(Charset charset, boolean certain, List<Choice> choices) {

  /** Keeps its own copy. */
  public TextEncoding {
    choices = List.copyOf(choices);
  }

  /**
   * One way to understand the text.
   *
   * @param charset the encoding
   * @param sample words of the file with the letters that tell, as they would look
   */
  public record Choice(Charset charset, String sample) {}
}
