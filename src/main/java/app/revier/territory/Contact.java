package app.revier.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person at a customer who decides or helps to decide (method, section 3).
 *
 * @param name the person's name
 * @param role what they decide about
 * @param influence how much they count, from 1 to 3
 * @param phone how they are called; may be empty
 * @param mail where they are written to; may be empty
 * @param note what is worth remembering of them; may be empty
 * @param birthday their birthday, if the rep keeps it
 * @param staying whether they stay
 * @param assessments how loyal they were found, the first time first; those without a day before
 *     all others
 */
public record Contact(
    String name,
    Role role,
    int influence,
    String phone,
    String mail,
    String note,
    @Nullable LocalDate birthday,
    Staying staying,
    List<Assessment> assessments) {

  /** What a contact decides about. */
  public enum Role {
    /** Works with the product. */
    USER,
    /** Buys. */
    PURCHASING,
    /** Leads those who work with the product. */
    TEAM_LEAD,
    /** Decides for the company. */
    MANAGEMENT,
    /** Anything else, or not known. */
    OTHER
  }

  /** Whether a contact stays at the customer. */
  public enum Staying {
    /** As far as is known. */
    STAYS,
    /** Is about to leave. */
    LEAVES,
    /** Has left: counts no more. */
    LEFT
  }

  /** Refuses an empty name and an influence outside of 1 to 3; sorts the assessments by day. */
  public Contact {
    if (name.isBlank()) {
      throw new IllegalArgumentException("contact without a name");
    }
    if (influence < 1 || influence > 3) {
      throw new IllegalArgumentException("influence out of range: " + influence);
    }
    List<Assessment> sorted = new ArrayList<>(assessments);
    sorted.sort(
        Comparator.comparing(
            Assessment::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    assessments = List.copyOf(sorted);
  }

  /** A contact of whom no more is known; answers, if there are any, of an unknown day. */
  public Contact(String name, Role role, int influence, @Nullable LoyaltyAnswers answers) {
    this(
        name,
        role,
        influence,
        "",
        "",
        "",
        null,
        Staying.STAYS,
        answers == null ? List.of() : List.of(new Assessment(null, answers)));
  }

  /** The latest answers to the four questions; none if they were never answered. */
  public @Nullable LoyaltyAnswers answers() {
    return assessments.isEmpty() ? null : assessments.getLast().answers();
  }

  /** Whether the contact is still there. */
  public boolean isThere() {
    return staying != Staying.LEFT;
  }

  /** The same with another name, role and influence. */
  public Contact as(String who, Role does, int weight) {
    return new Contact(who, does, weight, phone, mail, note, birthday, staying, assessments);
  }

  /** The same, reached otherwise. */
  public Contact reachedAt(String otherPhone, String otherMail) {
    return new Contact(
        name, role, influence, otherPhone, otherMail, note, birthday, staying, assessments);
  }

  /** The same with another note. */
  public Contact withNote(String text) {
    return new Contact(name, role, influence, phone, mail, text, birthday, staying, assessments);
  }

  /** The same with another birthday. */
  public Contact withBirthday(@Nullable LocalDate day) {
    return new Contact(name, role, influence, phone, mail, note, day, staying, assessments);
  }

  /** The same, staying or not. */
  public Contact withStaying(Staying other) {
    return new Contact(name, role, influence, phone, mail, note, birthday, other, assessments);
  }

  /** The same with other assessments. */
  public Contact withAssessments(List<Assessment> others) {
    return new Contact(name, role, influence, phone, mail, note, birthday, staying, others);
  }

  /** The assessment that counts on a day: the latest up to then; none if there is none. */
  public @Nullable Assessment assessmentBy(LocalDate day) {
    Assessment latest = null;
    for (Assessment one : assessments) {
      if (one.date() == null || !one.date().isAfter(day)) {
        latest = one;
      }
    }
    return latest;
  }

  /**
   * The same, assessed on a day: answers equal to those that count on it change nothing, others of
   * the same day take the place of the earlier ones.
   */
  public Contact assessed(LoyaltyAnswers given, LocalDate on) {
    Assessment known = assessmentBy(on);
    return known != null && known.answers().equals(given) ? this : with(new Assessment(on, given));
  }

  /** The same, found on a day as it was before; nothing to confirm changes nothing. */
  public Contact confirmed(LocalDate on) {
    Assessment known = assessmentBy(on);
    return known == null ? this : with(new Assessment(on, known.answers()));
  }

  private Contact with(Assessment given) {
    List<Assessment> all = new ArrayList<>(assessments);
    all.removeIf(one -> Objects.equals(one.date(), given.date()));
    all.add(given);
    return withAssessments(all);
  }

  /** The same without an assessment. */
  public Contact without(Assessment taken) {
    List<Assessment> all = new ArrayList<>(assessments);
    all.remove(taken);
    return withAssessments(all);
  }
}
