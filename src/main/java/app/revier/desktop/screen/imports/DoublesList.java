package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.DoubleChoice;
import app.revier.intake.LikelyDouble;
import app.revier.intake.RowPlace;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Customers of the file who are probably there already, each with what becomes of it: it is the
 * same, it is another, it is left out.
 */
final class DoublesList extends ListView<LikelyDouble> {

  private final ImportChoices choices;
  private final Texts texts;

  DoublesList(ImportChoices choices, Texts texts) {
    this.choices = choices;
    this.texts = texts;
    setId("import-doubles");
    getStyleClass().add("dense");
    setPlaceholder(Words.muted(texts.get("imports.no-doubles")));
    setCellFactory(list -> new Pair());
  }

  /** Shows who is probably there already; those that stay the same stay where they are. */
  void show(List<LikelyDouble> doubles) {
    if (!doubles.equals(getItems())) {
      getItems().setAll(doubles);
    }
  }

  private static DoubleChoice.What now(LikelyDouble each) {
    return switch (each.taken()) {
      case CREATED -> DoubleChoice.What.OTHER;
      case SAME -> DoubleChoice.What.SAME;
      case LEFT_OUT -> DoubleChoice.What.LEAVE_OUT;
    };
  }

  /** Two customers and the choice between them. */
  private final class Pair extends ListCell<LikelyDouble> {

    Pair() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LikelyDouble each, boolean empty) {
      super.updateItem(each, empty);
      setGraphic(empty || each == null ? null : pair(each));
    }

    private HBox pair(LikelyDouble each) {
      RowPlace place = each.place();
      String where =
          place == null ? "" : texts.get("imports.double-row", place.sheet(), place.row()).strip();
      RowPlace other = each.otherPlace();
      String there =
          other == null
              ? texts.get("imports.double-in-book")
              : texts.get("imports.double-row", other.sheet(), other.row()).strip();
      Label first = new Label(told(each.customer(), where));
      first.getStyleClass().add("problem-head");
      VBox both = new VBox(Space.XS, first, Words.muted(told(each.other(), there)));
      both.setMinWidth(0);
      HBox.setHgrow(both, Priority.ALWAYS);
      HBox line = new HBox(Space.M, both);
      line.setAlignment(Pos.CENTER_LEFT);
      if (place != null) {
        line.getChildren().add(choice(each, place));
      }
      return line;
    }

    private String told(Customer customer, String where) {
      return texts.get(
          "imports.double", customer.name(), customer.number(), customer.address().city(), where);
    }

    private HBox choice(LikelyDouble each, RowPlace place) {
      HBox all = new HBox(Space.XS);
      ToggleGroup group = new ToggleGroup();
      for (DoubleChoice.What what : DoubleChoice.What.values()) {
        ToggleButton button = new ToggleButton(word(what));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(what == now(each));
        button.setOnAction(
            event -> {
              button.setSelected(true);
              if (what != now(each) || !each.decided()) {
                choices.decide(place, new DoubleChoice(what, each.other().number()));
              }
            });
        all.getChildren().add(button);
      }
      all.setAlignment(Pos.CENTER_RIGHT);
      return all;
    }

    private String word(DoubleChoice.What what) {
      return texts.get(
          switch (what) {
            case SAME -> "imports.double-same";
            case OTHER -> "imports.double-other";
            case LEAVE_OUT -> "imports.double-leave-out";
          });
    }
  }
}
