package app.revier.doubles;

import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person whom both customers have.
 *
 * @param own as the customer has it who is kept
 * @param other as the customer has it who goes
 */
public record SamePerson(Contact own, Contact other) {

  /** The person with what either knows; where both know something else, what is kept stays. */
  Contact united() {
    List<Assessment> assessments = new ArrayList<>(own.assessments());
    other.assessments().stream().filter(one -> sameDay(one) == null).forEach(assessments::add);
    return own.as(
            own.name(),
            own.role() == Contact.Role.OTHER ? other.role() : own.role(),
            Math.max(own.influence(), other.influence()))
        .reachedAt(either(own.phone(), other.phone()), either(own.mail(), other.mail()))
        .withNote(both(own.note(), other.note()))
        .withBirthday(own.birthday() == null ? other.birthday() : own.birthday())
        .withStaying(own.staying() == Contact.Staying.STAYS ? other.staying() : own.staying())
        .withAssessments(assessments);
  }

  private @Nullable Assessment sameDay(Assessment theirs) {
    return own.assessments().stream()
        .filter(one -> Objects.equals(one.date(), theirs.date()))
        .findFirst()
        .orElse(null);
  }

  private static String either(String own, String other) {
    return own.isBlank() ? other : own;
  }

  private static String both(String own, String other) {
    if (other.isBlank() || own.contains(other)) {
      return own;
    }
    return own.isBlank() ? other : own + "\n" + other;
  }

  /** Whether the customer who goes knows something of the person that is not taken over. */
  public boolean leavesOut() {
    return !leftPhone().isEmpty()
        || !leftMail().isEmpty()
        || leftBirthday() != null
        || !leftAssessments().isEmpty();
  }

  /** The telephone that is not taken over; empty if none is left out. */
  public String leftPhone() {
    return left(own.phone(), other.phone());
  }

  /** The mail address that is not taken over; empty if none is left out. */
  public String leftMail() {
    return left(own.mail(), other.mail());
  }

  private static String left(String own, String other) {
    return own.isBlank() || own.equals(other) ? "" : other;
  }

  /** The birthday that is not taken over; none if none is left out. */
  public @Nullable LocalDate leftBirthday() {
    return own.birthday() == null || own.birthday().equals(other.birthday())
        ? null
        : other.birthday();
  }

  /** The assessments that are not taken over, since there are others of the same days. */
  public List<Assessment> leftAssessments() {
    return other.assessments().stream()
        .filter(one -> sameDay(one) != null && !one.equals(sameDay(one)))
        .toList();
  }
}
