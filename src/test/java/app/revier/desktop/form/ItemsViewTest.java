package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.form.ThingForm.Thing;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which forms of a long list are shown. */
final class ItemsViewTest {

  private final DeskFixture fixture = new DeskFixture(SampleBooks.empty(), Language.GERMAN);
  private final Editor<List<Thing>> editor =
      new Editor<>(fixture.desk(), (record, change, saved, failed) -> {});
  private final ItemsPart<List<Thing>, Thing, ThingForm> part =
      editor.add(
          new ItemsPart<>(
              "things", all -> all, (all, now) -> now, Thing::name, _ -> new ThingForm()));

  @BeforeAll
  static void start() throws Exception {
    Fx.start();
  }

  private void open(long id, int count) {
    editor.open(
        RecordKey.of(new Place.OneCustomer(new CustomerId(id))),
        Caption.plain("x"),
        IntStream.range(0, count).mapToObj(i -> new Thing("d" + id + "-" + i, i)).toList());
  }

  private ItemsView<ThingForm> view() {
    return new ItemsView<ThingForm>(
            part,
            form -> {
              Thing thing = form.kept();
              return new Label(thing == null ? "neu" : thing.name());
            },
            false)
        .someAtFirst(fixture.desk().texts());
  }

  private static Stream<String> names(ItemsView<ThingForm> view) {
    return view.getChildren().stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText());
  }

  @Test
  void ofALongListTheFirstAreShownAndTheOthersAreALinkAway() throws Exception {
    Fx.run(
        () -> {
          open(1, 50);
          ItemsView<ThingForm> view = view();
          assertThat(names(view)).hasSize(12);
          Hyperlink more = (Hyperlink) view.getChildren().getLast();
          assertThat(more.getText()).isEqualTo("Weitere anzeigen (38)");
          more.fire();
          assertThat(names(view)).hasSize(36);
          ((Hyperlink) view.getChildren().getLast()).fire();
          assertThat(names(view)).hasSize(50);
          assertThat(view.getChildren()).hasSize(50);
        });
  }

  @Test
  void whatIsNewUnsavedOrLedToIsShownInItsPlace() throws Exception {
    Fx.run(
        () -> {
          open(1, 50);
          ItemsView<ThingForm> view = view();
          part.forms().get(30).size.textProperty().set("7");
          assertThat(names(view)).hasSize(13).last().isEqualTo("d1-30");
          part.add();
          assertThat(names(view)).hasSize(14).last().isEqualTo("neu");
          view.reveal(form -> form.equals(part.forms().get(20)));
          assertThat(names(view)).hasSize(15).element(12).isEqualTo("d1-20");
        });
  }

  @Test
  void anotherRecordBeginsAtItsBeginning() throws Exception {
    Fx.run(
        () -> {
          open(1, 50);
          ItemsView<ThingForm> view = view();
          ((Hyperlink) view.getChildren().getLast()).fire();
          open(2, 20);
          assertThat(names(view)).hasSize(12).first().isEqualTo("d2-0");
        });
  }
}
