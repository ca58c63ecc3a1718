package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.TravelTimes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NearByTest {

  private static final Position COLOGNE = new Position(50.94, 6.96, Position.Origin.GIVEN);

  private final Book book = SampleBooks.empty();

  @AfterEach
  void close() {
    book.close();
  }

  private CustomerId add(String name, double latitude) {
    CustomerId id = book.customers().nextId();
    book.customers()
        .save(
            Customer.named(id, name, name)
                .edit()
                .position(new Position(latitude, 6.96, Position.Origin.GIVEN))
                .build());
    return id;
  }

  private List<String> names(CustomerId except, int minutes) {
    return new NearBy(book.snapshot())
        .within(COLOGNE, except, minutes).stream().map(near -> near.customer().name()).toList();
  }

  @Test
  void theNearestComesFirstAndWhoIsTooFarDoesNot() {
    add("fern", 51.9);
    add("mittel", 51.0);
    add("nah", 50.95);
    CustomerId here = add("hier", 50.94);
    book.customers().save(Customer.named(book.customers().nextId(), "5", "irgendwo"));
    TravelTimes travel = WeekPlanning.estimate(book.snapshot());
    int minutes = travel.minutes(COLOGNE, new Position(51.0, 6.96, Position.Origin.GIVEN));
    assertThat(names(here, minutes)).containsExactly("nah", "mittel");
    assertThat(names(here, minutes - 1)).containsExactly("nah");
    assertThat(new NearBy(book.snapshot()).within(COLOGNE, null, 0))
        .extracting(near -> near.customer().name())
        .containsExactly("hier");
  }

  @Test
  void timesAreThoseOfThePlanner() {
    add("a", 51.0);
    int usual = new NearBy(book.snapshot()).within(COLOGNE, null, 500).getFirst().minutes();
    book.settings().set(Map.of(WeekSettings.DRIVE_FACTOR.key(), "150"));
    int slow = new NearBy(book.snapshot()).within(COLOGNE, null, 500).getFirst().minutes();
    assertThat(slow).isBetween(usual * 3 / 2 - 2, usual * 3 / 2 + 1);
  }

  @Test
  void whoIsKnownByPostcodeIsAboutSoFar() {
    CustomerId id = book.customers().nextId();
    Customer aachen = Customer.named(id, "1", "Labor");
    book.customers().save(aachen.edit().address(aachen.address().withPostcode("52062")).build());
    assertThat(new NearBy(book.snapshot()).within(COLOGNE, null, 300))
        .singleElement()
        .satisfies(near -> assertThat(near.isAbout()).isTrue());
  }

  @Test
  void theReachEndsWhereTheMinutesEnd() {
    NearBy nearBy = new NearBy(book.snapshot());
    double reach = nearBy.reach(COLOGNE, 30);
    double degrees = reach / 111.195;
    CustomerId inside = add("innen", 50.94 - degrees * 0.999);
    add("außen", 50.94 - degrees * 1.02);
    assertThat(new NearBy(book.snapshot()).within(COLOGNE, null, 30))
        .extracting(near -> near.customer().id())
        .containsExactly(inside);
    assertThat(nearBy.reach(COLOGNE, 60)).isGreaterThan(2 * reach);
  }
}
