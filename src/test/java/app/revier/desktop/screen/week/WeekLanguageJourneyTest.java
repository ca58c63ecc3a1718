package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Theme;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told in the forms of the week is still there in another language. */
@Timeout(120)
class WeekLanguageJourneyTest {

  private final Book book = WeekBooks.planned();
  private @Nullable Scene opened;
  private @Nullable WeekScreen shown;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  /** Opens the week in a language; a week that is shown is taken over. */
  private void open(Language language) throws Exception {
    DeskFixture fixture = new DeskFixture(book, language);
    WeekScreen before = shown;
    WeekScreen screen = new WeekScreen(fixture.desk());
    if (before != null) {
      screen.takeOver(before);
      Fx.close(scene());
    }
    shown = screen;
    opened = Fx.show(screen::view, 1112, 676, Theme.LIGHT);
    Fx.run(() -> screen.show(new Place.Top(screen.id())));
    Fx.pulse(scene());
  }

  @AfterEach
  void close() throws Exception {
    Fx.close(scene());
    book.close();
  }

  private Scene scene() {
    return Objects.requireNonNull(opened);
  }

  private void begin(String item) throws Exception {
    Fx.run(
        () ->
            Fx.find(scene(), "week-happened", MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    Fx.pulse(scene());
  }

  private void enter(String number) throws Exception {
    type(number);
    Fx.run(() -> Fx.find(scene(), "week-customer", TextField.class).fireEvent(new ActionEvent()));
    Fx.pulse(scene());
  }

  private Object chosen(String id) throws Exception {
    return Fx.call(() -> Fx.find(scene(), id, ComboBox.class).getValue());
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) throws Exception {
    Fx.run(() -> ((ComboBox<T>) Fx.find(scene(), id, ComboBox.class)).setValue(value));
    Fx.pulse(scene());
  }

  private String typed() throws Exception {
    return Fx.call(() -> Fx.find(scene(), "week-customer", TextField.class).getText());
  }

  private void type(String text) throws Exception {
    Fx.run(() -> Fx.find(scene(), "week-customer", TextField.class).setText(text));
    Fx.pulse(scene());
  }

  @Test
  void whatIsToldOfAChangeStaysInAnotherLanguage() throws Exception {
    open(Language.GERMAN);
    begin("week-happened-cancelled");
    choose("week-happened-kind", Happening.Kind.CALLED_IN);
    LocalDate wednesday = WeekBooks.MONDAY.plusDays(2);
    choose("week-happened-from", WeekBooks.TUESDAY);
    choose("week-happened-until", wednesday);
    type("Klinik 99");

    open(Language.ENGLISH);

    assertThat(chosen("week-happened-kind")).isEqualTo(Happening.Kind.CALLED_IN);
    assertThat(chosen("week-happened-from")).isEqualTo(WeekBooks.TUESDAY);
    assertThat(chosen("week-happened-until")).isEqualTo(wednesday);
    assertThat(typed()).isEqualTo("Klinik 99");
  }

  @Test
  void aNewPlanIsLookedAtInAnotherLanguageToo() throws Exception {
    open(Language.GERMAN);
    List<Stop> stops = book.snapshot().agenda().stops();
    begin("week-happened-cancelled");
    enter("K1");
    Fx.run(() -> Fx.find(scene(), "week-happened-show", Button.class).fire());
    Fx.pulse(scene());

    open(Language.ENGLISH);

    assertThat(Fx.call(() -> Fx.find(scene(), "week-adopt", Button.class).getText()))
        .isEqualTo("Adopt");
    assertThat(book.snapshot().agenda().stops()).isEqualTo(stops);
  }

  @Test
  void whoAsksWhenStaysInAnotherLanguage() throws Exception {
    open(Language.GERMAN);
    begin("week-when");
    type("Klin");
    Fx.run(() -> Fx.find(scene(), "week-when-confirm", CheckBox.class).setSelected(true));

    open(Language.ENGLISH);

    assertThat(typed()).isEqualTo("Klin");
    assertThat(Fx.call(() -> Fx.find(scene(), "week-when-confirm", CheckBox.class).isSelected()))
        .isTrue();
    enter("K1");
    String name = typed();

    open(Language.GERMAN);

    assertThat(typed()).isEqualTo(name).isNotEqualTo("K1");
    assertThat(Fx.call(() -> scene().lookup(".week-when-take"))).isNotNull();
  }
}
