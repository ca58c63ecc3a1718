package app.revier.text;

import app.revier.place.Placing;
import app.revier.place.PostcodeLines;
import app.revier.place.Whereabouts;
import app.revier.territory.Position;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words where customers are and how that is known. */
public final class PositionTexts {

  private final Texts texts;

  /** Words in a language. */
  public PositionTexts(Texts texts) {
    this.texts = texts;
  }

  /** How a position is known, and how far off it may be. */
  public String known(Position position) {
    String origin = new Terms(texts).origin(position.origin());
    return position.errorKm() < 0.05
        ? origin
        : texts.get("positions.about", origin, texts.number(position.errorKm(), 1));
  }

  /** Why a customer is not placed or its place is in doubt; empty if all is well. */
  public String problem(Whereabouts.Where where) {
    Placing problem = where.problem();
    return problem == null ? "" : problem(problem);
  }

  /** Why an address has no place, or one in doubt; empty if it has. */
  public String problem(Placing problem) {
    return switch (problem) {
      case Placing.Doubtful(Placing.Reason reason, List<Placing.Candidate> candidates) ->
          candidates.isEmpty() && isHeldAgainst(reason)
              ? texts.get("positions.why-" + code(reason) + "-alone")
              : texts.get("positions.why-" + code(reason), candidates(candidates));
      case Placing.Unknown(Placing.Reason reason) -> texts.get("positions.why-" + code(reason), "");
      case Placing.Placed _ -> "";
    };
  }

  /** Whether the sentence names the address' place, where there is one. */
  private static boolean isHeldAgainst(Placing.Reason reason) {
    return reason == Placing.Reason.SWAPPED || reason == Placing.Reason.FAR_FROM_ADDRESS;
  }

  private String candidates(List<Placing.Candidate> candidates) {
    return candidates.stream()
        .map(
            one ->
                texts.get(
                    "positions.candidate",
                    one.name(),
                    one.country(),
                    texts.number(one.spot().latitude(), 2),
                    texts.number(one.spot().longitude(), 2)))
        .collect(Collectors.joining("; "));
  }

  /** What is wrong with a line of a postcode file. */
  public String fault(PostcodeLines.Rejected rejected) {
    return texts.get("positions.fault-" + code(rejected.fault()), rejected.cell());
  }

  /** The code of why a place is not known or in doubt; none if all is well. */
  public static @Nullable String reason(Whereabouts.Where where) {
    return switch (where.problem()) {
      case null -> null;
      case Placing.Doubtful(Placing.Reason reason, List<Placing.Candidate> _) -> code(reason);
      case Placing.Unknown(Placing.Reason reason) -> code(reason);
      case Placing.Placed _ -> null;
    };
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
