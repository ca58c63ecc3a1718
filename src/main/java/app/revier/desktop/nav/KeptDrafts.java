package app.revier.desktop.nav;

import app.revier.book.UnsavedText;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import app.revier.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drafts as they are kept beyond the end of the program, and back. What cannot be brought back is
 * passed over: what was typed for a record that is gone, and what a text or place means that this
 * version does not know.
 */
public final class KeptDrafts {

  private static final Pattern PLACE =
      Pattern.compile("(screen|customer|project):([a-z]+|\\d{1,18})");

  private KeptDrafts() {}

  /** Drafts as they are kept. */
  public static List<UnsavedText> written(Collection<Draft> drafts) {
    return drafts.stream().flatMap(KeptDrafts::written).toList();
  }

  private static Stream<UnsavedText> written(Draft draft) {
    String place = written(draft.record().place());
    return place == null
        ? Stream.of()
        : Stream.of(
            new UnsavedText(
                place,
                draft.record().part(),
                written(draft.recordName()),
                draft.field(),
                written(draft.label()),
                draft.typed(),
                draft.plain(),
                draft.isText(),
                draft.isStuck()));
  }

  /** Nothing is typed in the other places that would be looked for there. */
  private static @Nullable String written(Place place) {
    return switch (place) {
      case Place.Top(ScreenId screen) -> "screen:" + screen.code();
      case Place.OneCustomer(CustomerId customer) -> "customer:" + customer.value();
      case Place.OneProject(ProjectId project) -> "project:" + project.value();
      case Place.NewCustomer _,
          Place.IdleContacts _,
          Place.Doubles _,
          Place.CustomersOf _,
          Place.SomeCustomers _,
          Place.EditTogether _,
          Place.EditSelected _,
          Place.PartOfSettings _,
          Place.OnMap _,
          Place.VisitTogether _,
          Place.NewProject _,
          Place.WhatIf _,
          Place.NewReport _,
          Place.PartOfCustomer _,
          Place.Reports _,
          Place.PlanWeek _,
          Place.WhenToVisit _,
          Place.OneWeek _,
          Place.OneEntry _,
          Place.Doing _,
          Place.SeveralWeeks _,
          Place.Import _,
          Place.Pasted _ ->
          null;
    };
  }

  private static UnsavedText.Name written(Caption caption) {
    return new UnsavedText.Name(
        caption.key(), caption.arguments().stream().map(String::valueOf).toList());
  }

  /**
   * What was kept, as drafts.
   *
   * @param territory what is in the book now
   * @param texts any language
   */
  public static List<Draft> read(Collection<UnsavedText> kept, Territory territory, Texts texts) {
    return kept.stream()
        .flatMap(text -> read(text, texts))
        .filter(draft -> isInTheBook(draft, territory))
        .toList();
  }

  private static Stream<Draft> read(UnsavedText text, Texts texts) {
    Place place = place(text.place());
    Caption record = caption(text.record(), texts);
    Caption label = caption(text.label(), texts);
    return place == null || record == null || label == null
        ? Stream.of()
        : Stream.of(
            new Draft(
                new RecordKey(place, text.part()),
                record,
                text.field(),
                label,
                text.typed(),
                text.plain(),
                text.isText(),
                text.isStuck()));
  }

  private static @Nullable Place place(String written) {
    Matcher matcher = PLACE.matcher(written);
    if (!matcher.matches()) {
      return null;
    }
    String which = matcher.group(2);
    boolean isNumber = Character.isDigit(which.charAt(0));
    return switch (matcher.group(1)) {
      case "customer" ->
          isNumber ? new Place.OneCustomer(new CustomerId(Long.parseLong(which))) : null;
      case "project" ->
          isNumber ? new Place.OneProject(new ProjectId(Long.parseLong(which))) : null;
      default -> screen(which);
    };
  }

  private static @Nullable Place screen(String code) {
    for (ScreenId each : ScreenId.values()) {
      if (each.code().equals(code)) {
        return new Place.Top(each);
      }
    }
    return null;
  }

  private static @Nullable Caption caption(UnsavedText.Name name, Texts texts) {
    boolean isPlain = name.key().isEmpty();
    if (isPlain ? name.arguments().size() != 1 : !texts.has(name.key())) {
      return null;
    }
    return new Caption(name.key(), List.copyOf(name.arguments()));
  }

  /** Whether the book still has what something was typed for. */
  public static boolean isInTheBook(Draft draft, Territory territory) {
    return switch (draft.record().place()) {
      case Place.OneCustomer(CustomerId customer) -> territory.customer(customer) != null;
      case Place.OneProject(ProjectId project) -> territory.project(project) != null;
      default -> true;
    };
  }
}
