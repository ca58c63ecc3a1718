package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportKind;
import app.revier.intake.SheetChoice;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Which sheet is looked at, what it holds and where its headings stand. */
final class SheetBar extends FlowPane {

  private static final int HEADING_ROWS = 60;
  private static final double SHEET_WIDTH = 200;
  private static final double KIND_WIDTH = 180;
  private static final double ROW_WIDTH = 96;

  private final SheetMapping mapping;
  private final Texts texts;
  private final Consumer<@Nullable SheetReading> chosen;
  private final ComboBox<SheetReading> sheets = new ComboBox<>();
  private final ComboBox<ImportKind> kind = new ComboBox<>();
  private final ComboBox<Integer> headingRow = new ComboBox<>();
  private final Label said = Words.muted("");
  private final Button forget = new Button();
  private final Node sheetChoice;
  private boolean showing;

  /**
   * A bar without sheets.
   *
   * @param chosen told the sheet to be shown, also when it is understood otherwise now; none if no
   *     sheet is taken
   */
  SheetBar(
      SheetMapping mapping,
      MeaningWords words,
      Texts texts,
      Consumer<@Nullable SheetReading> chosen) {
    super(Space.M, Space.S);
    this.mapping = mapping;
    this.texts = texts;
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    sheets.setId("import-sheets");
    sheets.setPrefWidth(SHEET_WIDTH);
    sheets.setConverter(
        new WordConverter<>(
            each -> each.sheet().isEmpty() ? texts.get("imports.whole-file") : each.sheet()));
    sheets.setOnAction(event -> onSheet());
    kind.setId("import-content");
    // Its own width grows when its list is opened, and moves the whole window.
    kind.setPrefWidth(KIND_WIDTH);
    kind.setPromptText(texts.get("imports.kind-choose"));
    kind.setConverter(new WordConverter<>(words::kind));
    kind.getItems().setAll(Arrays.asList(ImportKind.values()));
    kind.setOnAction(event -> onKind());
    headingRow.setId("import-heading-row");
    headingRow.setPrefWidth(ROW_WIDTH);
    headingRow.setConverter(new WordConverter<>(this::row));
    headingRow.setOnAction(event -> onHeadingRow());
    forget.setId("import-forget");
    forget.getStyleClass().add("flat");
    forget.setOnAction(event -> onForget());
    forget.managedProperty().bind(forget.visibleProperty());
    said.managedProperty().bind(said.visibleProperty());
    said.setWrapText(false);
    sheetChoice = labelled("imports.sheet-name", sheets);
    getChildren()
        .addAll(
            sheetChoice,
            labelled("imports.content", kind),
            labelled("imports.heading-row", headingRow),
            said,
            forget);
  }

  private String row(int number) {
    return number == SheetChoice.NO_HEADINGS
        ? texts.get("imports.no-heading-row")
        : String.valueOf(number);
  }

  private HBox labelled(String key, ComboBox<?> box) {
    HBox both = new HBox(Space.S, Words.labelFor(box, texts.get(key)), box);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  /** Shows sheets; the one that was chosen stays chosen. */
  void show(List<SheetReading> readings) {
    showing = true;
    SheetReading before = sheets.getValue();
    if (!readings.equals(sheets.getItems())) {
      sheets.getItems().setAll(readings);
    }
    SheetReading now =
        readings.stream()
            .filter(each -> before != null && each.sheet().equals(before.sheet()))
            .findFirst()
            .orElse(firstOfInterest(readings));
    sheets.setValue(now);
    sheetChoice.setVisible(readings.size() > 1);
    sheetChoice.setManaged(readings.size() > 1);
    showing = false;
    showSheet();
  }

  /** One that lacks something, else one that is read, else any. */
  private static @Nullable SheetReading firstOfInterest(List<SheetReading> readings) {
    return readings.stream()
        .filter(each -> !each.missing().isEmpty())
        .findFirst()
        .or(() -> readings.stream().filter(each -> each.kind() != null).findFirst())
        .orElse(readings.isEmpty() ? null : readings.getFirst());
  }

  private void showSheet() {
    showing = true;
    SheetReading sheet = sheets.getValue();
    kind.setDisable(sheet == null);
    headingRow.setDisable(sheet == null || sheet.headingRow() == 0);
    if (sheet != null) {
      kind.setValue(mapping.kindOf(sheet));
      int last = Math.max(HEADING_ROWS, sheet.headingRow());
      if (headingRow.getItems().size() != last + 1) {
        headingRow
            .getItems()
            .setAll(
                IntStream.concat(
                        IntStream.of(SheetChoice.NO_HEADINGS), IntStream.rangeClosed(1, last))
                    .boxed()
                    .toList());
      }
      headingRow.setValue(sheet.headingRow() == 0 ? null : sheet.headingRow());
    }
    boolean remembered = sheet != null && mapping.isRemembered(sheet);
    boolean byHand = sheet != null && mapping.isByHand(sheet);
    said.setText(texts.get(remembered ? "imports.remembered" : "imports.set-by-you"));
    said.setVisible(byHand);
    forget.setText(texts.get(remembered ? "imports.forget" : "imports.as-recognised"));
    forget.setVisible(byHand);
    showing = false;
    chosen.accept(sheet);
  }

  private void onSheet() {
    if (!showing) {
      showSheet();
    }
  }

  private void onKind() {
    SheetReading sheet = sheets.getValue();
    ImportKind wanted = kind.getValue();
    if (!showing && sheet != null && wanted != null && wanted != mapping.kindOf(sheet)) {
      mapping.readAs(sheet, wanted);
    }
  }

  private void onHeadingRow() {
    SheetReading sheet = sheets.getValue();
    Integer wanted = headingRow.getValue();
    if (!showing && sheet != null && wanted != null && wanted != sheet.headingRow()) {
      mapping.headingsIn(sheet, wanted);
    }
  }

  private void onForget() {
    SheetReading sheet = sheets.getValue();
    if (sheet != null) {
      kind.requestFocus();
      mapping.forgetChoices(sheet);
    }
  }

  /** Whether it must be said first what the rows are. */
  boolean needsKind() {
    SheetReading sheet = sheets.getValue();
    return sheet != null && mapping.kindOf(sheet) == null;
  }

  /** The choice of what the rows are. */
  Node kind() {
    return kind;
  }
}
