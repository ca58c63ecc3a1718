package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.KnownHeading.Tongue;
import app.revier.intake.Meaning.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one row as headings of one kind of table, and decides which columns have which field. */
final class MeaningFinder {

  /** The rank of what the user has said. */
  private static final int BY_USER = -1;

  private static final int FEWEST = 2;

  private final HeadingCatalogue catalogue = HeadingCatalogue.KNOWN;
  private final HeadingMap own;
  private final ImportKind kind;
  private final boolean certain;

  /**
   * Reads rows as headings of one kind of table.
   *
   * @param own what the user has said of headings
   * @param kind the kind
   * @param certain whether the user has said that it is this kind, so that fewer headings will do
   */
  MeaningFinder(HeadingMap own, ImportKind kind, boolean certain) {
    this.own = own;
    this.kind = kind;
    this.certain = certain;
  }

  /** The row as headings of this kind; none if it lacks what the kind cannot do without. */
  HeaderFinder.@Nullable Header read(int row, List<String> texts, List<HeadingText> headings) {
    HeaderFinder.Header header = readIncomplete(row, texts, headings);
    return header.known() >= (certain ? 1 : FEWEST) && header.missing().isEmpty() ? header : null;
  }

  /** The row as headings of this kind, whatever it lacks. */
  HeaderFinder.Header readIncomplete(int row, List<String> texts, List<HeadingText> headings) {
    List<Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      meanings.add(meaning(i, texts.get(i), headings.get(i)));
    }
    settle(meanings);
    useSecondMeanings(meanings);
    Set<ImportField> fields = EnumSet.noneOf(ImportField.class);
    int known = 0;
    for (Meaning meaning : meanings) {
      if (meaning.taken() && meaning.field() != null) {
        fields.add(meaning.field());
        known++;
      }
    }
    return new HeaderFinder.Header(
        row, kind, readYears(meanings, headings), known, missing(fields));
  }

  /** What a table of this kind cannot do without and these fields lack. */
  private List<ImportField> missing(Set<ImportField> fields) {
    boolean priced =
        fields.contains(ImportField.QUANTITY) && fields.contains(ImportField.UNIT_PRICE);
    List<ImportField> needed =
        switch (kind) {
          case CUSTOMERS ->
              fields.contains(ImportField.NAME) ? List.of() : List.of(ImportField.NUMBER);
          case CONTACTS ->
              certain || hasContactField(fields)
                  ? List.of(ImportField.NUMBER, ImportField.NAME)
                  : List.of(ImportField.NUMBER, ImportField.NAME, ImportField.ROLE);
          case PROJECTS -> List.of(ImportField.NUMBER, ImportField.PROJECT);
          case SALES ->
              priced
                  ? List.of(ImportField.NUMBER, ImportField.DATE)
                  : List.of(ImportField.NUMBER, ImportField.DATE, ImportField.AMOUNT);
        };
    return needed.stream().filter(field -> !fields.contains(field)).toList();
  }

  private static boolean hasContactField(Set<ImportField> fields) {
    return fields.stream()
        .anyMatch(field -> field.isOf(ImportKind.CONTACTS) && !field.isOf(ImportKind.CUSTOMERS));
  }

  private Meaning meaning(int column, String text, HeadingText heading) {
    HeadingMap.Target target = own.find(column, text);
    if (target != null) {
      return byUser(text.isEmpty() ? ColumnLetters.of(column) : text, target, heading);
    }
    if (text.isEmpty()) {
      return Meaning.without(text, Role.EMPTY);
    }
    boolean brackets = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    HeadingText outside = brackets ? withoutBrackets(text, heading) : heading;
    Meaning found = inCatalogue(text, heading);
    if (found == null && brackets) {
      found = inCatalogue(text, outside);
    }
    if (found != null) {
      return found;
    }
    boolean redundant = isRedundant(heading) || isRedundant(outside);
    return Meaning.without(text, redundant ? Role.PASSED_OVER : Role.UNKNOWN);
  }

  private Meaning byUser(String text, HeadingMap.Target target, HeadingText heading) {
    ImportField field = target.field();
    if (field == null || !field.isOf(kind)) {
      return Meaning.without(text, Role.PASSED_OVER);
    }
    int year = target.year() > 0 ? target.year() : heading.anyYear();
    if (field == ImportField.REVENUE && year == 0) {
      return Meaning.without(text, Role.UNKNOWN);
    }
    return Meaning.of(
        text,
        new KnownHeading(field, BY_USER, Part.WHOLE, Tongue.BOTH, null),
        heading,
        field == ImportField.REVENUE ? year : 0);
  }

  private @Nullable Meaning inCatalogue(String text, HeadingText heading) {
    KnownHeading known = catalogue.find(kind, heading);
    if (known != null) {
      return Meaning.of(text, known, heading, 0);
    }
    int year = kind == ImportKind.CUSTOMERS ? catalogue.revenueYear(heading) : 0;
    return year == 0 ? null : Meaning.of(text, revenue(), heading, year);
  }

  private static KnownHeading revenue() {
    return new KnownHeading(ImportField.REVENUE, 0, Part.WHOLE, Tongue.BOTH, null);
  }

  /** What stands outside of brackets, with the unit that stands inside. */
  private static HeadingText withoutBrackets(String text, HeadingText whole) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
        rest.append(' ');
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        rest.append(c);
      }
    }
    HeadingText outside = HeadingText.of(rest.toString());
    return new HeadingText(
        outside.key(),
        outside.core(),
        outside.wordCore(),
        outside.year(),
        outside.shortYear(),
        whole.unit());
  }

  /** Whether Revier knows better itself, or the table of customers has it. */
  private boolean isRedundant(HeadingText heading) {
    return catalogue.isComputed(heading)
        || (kind != ImportKind.CUSTOMERS
            && (catalogue.find(ImportKind.CUSTOMERS, heading) != null
                || catalogue.revenueYear(heading) != 0));
  }

  /** Leaves each field to its surest column, the first of equals. */
  private void settle(List<Meaning> meanings) {
    Map<String, Integer> winners = new HashMap<>();
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (meaning.taken()) {
        Integer before = winners.get(place(meaning));
        if (before == null || meaning.rank() < meanings.get(before).rank()) {
          winners.put(place(meaning), i);
        }
      }
    }
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      Integer winner = meaning.taken() ? winners.get(place(meaning)) : null;
      if (winner != null && winner != i) {
        boolean quiet =
            kind != ImportKind.CUSTOMERS && meaning.rank() > meanings.get(winner).rank();
        meanings.set(i, meaning.lostTo(winner, quiet ? Role.PASSED_OVER : Role.TWICE));
      }
    }
  }

  private static String place(Meaning meaning) {
    return meaning.field() + " " + meaning.part() + " " + meaning.year();
  }

  /** "Kunde" beside "Name 1" is the number, unless there is one. */
  private void useSecondMeanings(List<Meaning> meanings) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning lost = meanings.get(i);
      KnownHeading known =
          lost.winner() >= 0 ? catalogue.find(kind, HeadingText.of(lost.heading())) : null;
      ImportField otherwise = known == null ? null : known.otherwise();
      if (otherwise != null
          && meanings.stream().noneMatch(m -> m.taken() && m.field() == otherwise)) {
        meanings.set(i, lost.as(otherwise));
      }
    }
  }

  /** In a table of customers a year alone is the revenue of that year. */
  private List<Meaning> readYears(List<Meaning> meanings, List<HeadingText> headings) {
    if (kind == ImportKind.CUSTOMERS) {
      for (int i = 0; i < meanings.size(); i++) {
        HeadingText heading = headings.get(i);
        if (meanings.get(i).role() == Role.UNKNOWN && HeadingCatalogue.isBareYear(heading)) {
          meanings.set(
              i, Meaning.of(meanings.get(i).heading(), revenue(), heading, heading.year()));
        }
      }
      settle(meanings);
    }
    return List.copyOf(meanings);
  }
}
