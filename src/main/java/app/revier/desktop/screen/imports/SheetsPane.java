package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The second step: what each sheet seems to be, and whether it is taken. */
final class SheetsPane extends ScrollPane {

  private static final double KIND_WIDTH = 200;

  private final ImportViewModel model;
  private final Texts texts;
  private final GridPane grid = new GridPane(Space.M, Space.S);
  private final List<Line> lines = new ArrayList<>();
  private final CheckBox hiddenRows;
  private final CheckBox update;
  private List<String> shown = List.of();
  private boolean showing;

  SheetsPane(ImportViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    ImportChoices choices = model.choices();
    hiddenRows = box("imports.hidden-rows", choices.hiddenRowsProperty());
    hiddenRows.setId("import-hidden-rows");
    update = box("imports.update-existing", choices.updateExistingProperty());
    update.setId("import-update");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.SOMETIMES);
    name.setMinWidth(120);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    ColumnConstraints fixed = new ColumnConstraints();
    fixed.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints kind = new ColumnConstraints(KIND_WIDTH);
    grid.getColumnConstraints().setAll(name, kind, fixed, rest);
    VBox options = new VBox(Space.S, hiddenRows, update);
    VBox all = new VBox(Space.L, Words.text(texts.get("imports.sheets-intro")), grid, options);
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add(Styles.BG_DEFAULT);
  }

  private CheckBox box(String key, BooleanProperty ticked) {
    CheckBox box = new CheckBox(texts.get(key));
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(ticked);
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  /** Shows how the sheets were understood. */
  void show(Opened opened) {
    showing = true;
    List<String> names = opened.look().sheets().stream().map(SheetLook::name).toList();
    if (!names.equals(shown)) {
      shown = names;
      build(names);
    }
    ImportPlan plan = opened.plan();
    for (Line line : lines) {
      plan.sheets().stream()
          .filter(sheet -> sheet.sheet().equals(line.name))
          .findFirst()
          .ifPresent(sheet -> line.show(sheet, opened));
    }
    ImportChoices choices = model.choices();
    boolean hides = opened.look().sheets().stream().anyMatch(SheetLook::hidesRows);
    hiddenRows.setVisible(hides || choices.hiddenRowsProperty().get());
    showing = false;
  }

  private void build(List<String> names) {
    lines.clear();
    grid.getChildren().clear();
    int column = 0;
    for (String key : List.of("imports.sheet-name", "imports.content", "imports.sheet-rows")) {
      Label head = new Label(texts.get(key));
      head.getStyleClass().add("field-label");
      grid.add(head, column++, 0);
    }
    for (String name : names) {
      Line line = new Line(name);
      lines.add(line);
      grid.addRow(lines.size(), line.taken, line.kind, line.rows, line.note);
    }
  }

  /** What a sheet holds; no kind is one that was not recognised. */
  private record Content(@Nullable ImportKind kind) {}

  /** One sheet. */
  private final class Line {
    private final String name;
    private final CheckBox taken = new CheckBox();
    private final ComboBox<Content> kind = new ComboBox<>();
    private final Label rows = new Label();
    private final Label note = Words.muted("");
    private @Nullable SheetReading reading;

    Line(String name) {
      this.name = name;
      taken.setText(name);
      taken.setWrapText(true);
      taken.setOnAction(
          event -> {
            SheetReading sheet = reading;
            if (sheet != null) {
              model.mapping().take(sheet, taken.isSelected());
            }
          });
      kind.getItems().setAll(Arrays.stream(ImportKind.values()).map(Content::new).toList());
      kind.setMaxWidth(Double.MAX_VALUE);
      kind.setPromptText(texts.get("imports.kind-unknown"));
      kind.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(@Nullable Content content) {
              ImportKind said = content == null ? null : content.kind();
              return said == null ? "" : texts.get("imports.kind-" + said.code());
            }

            @Override
            public Content fromString(String typed) {
              throw new IllegalStateException("not typed: " + typed);
            }
          });
      kind.setOnAction(
          event -> {
            SheetReading sheet = reading;
            Content chosen = kind.getValue();
            if (!showing && sheet != null && chosen != null) {
              model.mapping().readAs(sheet, chosen.kind());
            }
          });
      rows.getStyleClass().add("figures");
      rows.setAlignment(Pos.CENTER_RIGHT);
      rows.setMaxWidth(Double.MAX_VALUE);
      note.setMinHeight(USE_PREF_SIZE);
    }

    void show(SheetReading sheet, Opened opened) {
      reading = sheet;
      taken.setText(name.isEmpty() ? opened.look().files().name(texts) : name);
      SheetLook look = opened.look().sheet(name);
      boolean empty = look.rows().isEmpty();
      boolean takes = model.mapping().isTaken(sheet) && !empty;
      taken.setSelected(takes);
      taken.setDisable(empty);
      ImportKind said = model.mapping().kindOf(sheet);
      kind.setValue(said == null ? null : new Content(said));
      kind.setDisable(!takes);
      rows.setText(rows(sheet, look, opened));
      note.setText(note(sheet, look, takes));
    }

    private String rows(SheetReading sheet, SheetLook look, Opened opened) {
      boolean all = opened.current() && opened.preview() != null;
      if (sheet.kind() != null && (all || look.whole())) {
        return texts.number(sheet.rows());
      }
      return look.whole()
          ? texts.number(look.rows().size())
          : texts.get("imports.rows-more-than", look.rows().size());
    }

    private String note(SheetReading sheet, SheetLook look, boolean takes) {
      if (look.rows().isEmpty()) {
        return texts.get("imports.sheet-empty");
      }
      if (look.hidden() && !takes) {
        return texts.get("imports.sheet-hidden");
      }
      if (takes && model.mapping().isRemembered(sheet)) {
        return texts.get("imports.sheet-remembered");
      }
      if (takes && sheet.kind() == null) {
        return texts.get(
            sheet.missing().isEmpty() ? "imports.sheet-not-understood" : "imports.sheet-missing");
      }
      return look.hidesRows() ? texts.get("imports.sheet-hides-rows") : "";
    }
  }
}
