package app.revier.handover;

import java.util.List;

/**
 * Something that arriving customers have and the lists of the one who takes them over lack.
 *
 * @param kind what it is
 * @param list the code of the attribute whose value it is; empty for all else
 * @param code its code in the book it comes from; of a measure its name
 * @param name what the other rep calls it; empty for a stage of the method's own, which is named by
 *     its code
 * @param used how often it occurs
 * @param own what could be meant by it among the taker's own
 */
public record MissingWord(
    Kind kind, String list, String code, String name, int used, List<Choice> own) {

  /** What it is. */
  public enum Kind {
    /** An attribute of customers. */
    ATTRIBUTE,
    /** A value of an attribute that both have. */
    VALUE,
    /** A stage of projects. */
    STAGE,
    /** A measure of projects. */
    MEASURE
  }

  /**
   * One of the taker's own.
   *
   * @param code its code; of a measure its name
   * @param name what the taker calls it; empty for a stage of the method's own
   */
  public record Choice(String code, String name) {}

  /** What becomes of it. */
  public sealed interface Answer {}

  /** It is added to the taker's list. */
  public record Create() implements Answer {}

  /** It is not taken over: customers lose it. Of a measure, only the list stays as it is. */
  public record LeaveOut() implements Answer {}

  /**
   * One of the taker's own is meant by it.
   *
   * @param code its code; of a measure its name
   */
  public record Meant(String code) implements Answer {}

  /** Keeps its own copy. */
  public MissingWord {
    own = List.copyOf(own);
  }

  /** Whether it can be left out: a project must be in some stage. */
  public boolean canBeLeftOut() {
    return kind != Kind.STAGE;
  }

  /** Whether an answer can be given to it. */
  public boolean takes(Answer answer) {
    return switch (answer) {
      case Create _ -> true;
      case LeaveOut _ -> canBeLeftOut();
      case Meant(String meant) -> own.stream().anyMatch(one -> one.code().equals(meant));
    };
  }
}
