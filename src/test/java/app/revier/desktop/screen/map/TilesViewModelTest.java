package app.revier.desktop.screen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.revier.book.Book;
import app.revier.book.MapTiles;
import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.desktop.map.Tile;
import app.revier.desktop.map.TileStore;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.CancelledException;
import app.revier.text.Language;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures of the map are off unless the user of this laptop has turned them on. */
class TilesViewModelTest {

  private static final String ADDRESS = "https://tile.example/{z}/{x}/{y}.png";

  private final Book book = MapBooks.four();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final TilesViewModel model = new TilesViewModel(fixture.desk());
  private final Played played = new Played();

  private static final class Played implements MapTiles {
    @Nullable ServiceFailureException failure;

    @Override
    public byte[] tile(int zoom, int x, int y) {
      if (failure != null) {
        throw failure;
      }
      return new byte[] {(byte) zoom, (byte) x, (byte) y};
    }

    @Override
    public byte @Nullable [] kept(int zoom, int x, int y) {
      return null;
    }
  }

  private void name(String address) {
    book.settings().set(Map.of("online.tiles", address));
    model.refresh(book.snapshot());
  }

  private void turnOn() {
    fixture.desk().consent().changed(Map.of("online.tiles", ADDRESS));
    fixture.services().play(played);
    name(ADDRESS);
  }

  private TileStore.Source source() {
    return Objects.requireNonNull(model.sourceProperty().get());
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void nobodyIsAskedUnlessTheRepHasTurnedItOnHere() {
    model.refresh(book.snapshot());
    assertThat(model.sourceProperty().get()).isNull();
    assertThat(model.problemProperty().get()).isEmpty();
    name(ADDRESS);
    assertThat(model.sourceProperty().get()).as("the book alone does not").isNull();
    assertThat(model.creditProperty().get()).isEmpty();
    assertThat(model.problemProperty().get())
        .isEqualTo(
            "Das Buch nennt Kartenbilder von tile.example; auf diesem Rechner sind sie nicht"
                + " eingeschaltet.");
    turnOn();
    assertThat(source().get(new Tile(7, 66, 42))).containsExactly(7, 66, 42);
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(model.creditProperty().get()).isEqualTo("tile.example");
    name("https://other.example/{z}/{x}/{y}.png");
    assertThat(model.sourceProperty().get()).as("another service").isNull();
    name("");
    assertThat(model.problemProperty().get()).isEmpty();
  }

  @Test
  void whoseThePicturesAreIsSaid() {
    turnOn();
    TileStore.Source before = source();
    book.settings().set(Map.of("online.tiles-attribution", "© Vermessungsamt"));
    model.refresh(book.snapshot());
    assertThat(model.creditProperty().get()).isEqualTo("© Vermessungsamt");
    assertThat(source()).as("what is in memory stays").isSameAs(before);
  }

  @Test
  void aPlaceWithoutPicturesIsNoFailureUntilThereAreNone() {
    turnOn();
    played.failure = new ServiceFailureException(Kind.REFUSED, "404", null);
    for (int i = 0; i < 3; i++) {
      assertThat(source().get(new Tile(7, i, 0))).isNull();
    }
    assertThatExceptionOfType(ServiceFailureException.class)
        .isThrownBy(() -> source().get(new Tile(7, 9, 0)));
  }

  @Test
  void aFailureIsSaidUntilThereArePicturesAgain() {
    turnOn();
    played.failure = new ServiceFailureException(Kind.UNREACHABLE, "tile.example", null);
    assertThatExceptionOfType(ServiceFailureException.class)
        .isThrownBy(() -> source().get(new Tile(7, 9, 0)))
        .satisfies(model::failed);
    assertThat(model.problemProperty().get())
        .isEqualTo(
            "Kartenbilder von tile.example sind gerade nicht zu bekommen. Sie sehen die eingebaute"
                + " Karte.");
    model.came(true);
    assertThat(model.problemProperty().get()).isNotEmpty();
    model.came(false);
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(fixture.notices().failures()).isEmpty();
  }

  @Test
  void aMistakeOfTheProgramTurnsThemOffAndIsTold() {
    turnOn();
    model.failed(new CancelledException());
    assertThat(model.sourceProperty().get()).isNotNull();
    IllegalStateException mistake = new IllegalStateException("mistake");
    model.failed(mistake);
    assertThat(model.sourceProperty().get()).isNull();
    assertThat(fixture.notices().failures()).containsExactly(mistake);
  }
}
