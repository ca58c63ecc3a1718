package app.revier.desktop.nav;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.UnsavedText;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts are the same after the next start, as far as there is still something to type into. */
final class KeptDraftsTest {

  private static final CustomerId NORD = new CustomerId(12);
  private static final ProjectId LIFT = new ProjectId(7);
  private static final Territory TERRITORY =
      new Territory(List.of(Customer.named(NORD, "K12", "Nord")), List.of(lift()));

  private final Texts texts = new Texts(Language.ENGLISH);

  private static GrowthProject lift() {
    return new GrowthProjectBuilder(LIFT, NORD, "Lift", "idea").build();
  }

  private static Draft draft(RecordKey record) {
    return new Draft(
        record,
        Caption.plain("Nord"),
        "contacts\u001f+0",
        Caption.of("customers.field-potential", "€"),
        "45.000",
        "45000.00",
        true,
        true);
  }

  private List<Draft> next(Territory territory, Draft... drafts) {
    return KeptDrafts.read(KeptDrafts.written(List.of(drafts)), territory, texts);
  }

  @Test
  void whatIsTypedAnywhereIsTheSameAfterwards() {
    Draft[] drafts = {
      draft(RecordKey.of(new Place.OneCustomer(NORD))),
      draft(RecordKey.of(new Place.OneProject(LIFT))),
      draft(RecordKey.of(new Place.Top(ScreenId.MATRIX))),
      draft(new RecordKey(new Place.Top(ScreenId.CUSTOMERS), "new")),
      draft(new RecordKey(new Place.Top(ScreenId.GAP), "new-project")),
    };

    assertThat(next(TERRITORY, drafts)).containsExactly(drafts);
  }

  @Test
  void whatWasTypedForARecordThatIsGoneIsDropped() {
    Draft settings = draft(RecordKey.of(new Place.Top(ScreenId.SETTINGS)));

    assertThat(
            next(
                new Territory(List.of(), List.of()),
                draft(RecordKey.of(new Place.OneCustomer(NORD))),
                draft(RecordKey.of(new Place.OneProject(LIFT))),
                settings))
        .containsExactly(settings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "customer:", "customer:x", "project:-1", "screen:moon", "moon:1"})
  void aPlaceThatIsNotKnownIsPassedOver(String place) {
    assertThat(KeptDrafts.read(List.of(at(place, "customers.field-city")), TERRITORY, texts))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"customers.no-such-text", "nothing.at-all", "nodot", ""})
  void aTextThatIsNotKnownIsPassedOver(String key) {
    assertThat(KeptDrafts.read(List.of(at("customer:12", key)), TERRITORY, texts)).isEmpty();
  }

  private static UnsavedText at(String place, String label) {
    return new UnsavedText(
        place,
        "",
        new UnsavedText.Name("", List.of("Nord")),
        "city",
        new UnsavedText.Name(label, List.of()),
        "Bonn",
        "Bonn",
        true,
        false);
  }
}
