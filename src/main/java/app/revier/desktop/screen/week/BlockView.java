package app.revier.desktop.screen.week;

import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.desktop.screen.week.WeekContent.Kind;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One block of a day: as much of its words as its height has room for. */
final class BlockView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double TWO_LINES = 32;

  /** Below this height words would be cut; the tooltip has them. */
  private static final double LINE = 11;

  private final Block block;
  private final Label second = new Label();

  /**
   * A block.
   *
   * @param time its times, in words
   */
  BlockView(Block block, String time) {
    this.block = block;
    getStyleClass().addAll("week-block", "week-" + block.kind().name().toLowerCase(Locale.ROOT));
    if (block.kind() == Kind.VISIT || block.kind() == Kind.APPOINTMENT) {
      getStyleClass().add(CellChip.styleClass(block.cell()));
    }
    Label title = new Label(block.title());
    title.getStyleClass().add("week-block-title");
    title.setMinWidth(0);
    HBox first = new HBox(title);
    first.setMinHeight(0);
    first.getStyleClass().add("week-block-line");
    if (block.isCall()) {
      first.getChildren().addFirst(Icons.of(Material2OutlinedMZ.PHONE));
    }
    if (block.hold() != Hold.FREE) {
      first
          .getChildren()
          .addFirst(
              Icons.of(
                  block.hold() == Hold.CONFIRMED
                      ? Material2OutlinedAL.LOCK
                      : Material2OutlinedAL.CHECK));
    }
    if (!block.conflict().isEmpty()) {
      getStyleClass().add("week-conflict");
      first.getChildren().addFirst(Icons.of(Material2OutlinedMZ.WARNING));
    }
    second.setText(
        Stream.of(block.conflict(), block.town(), String.join("; ", block.purposes()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    second.getStyleClass().add("week-block-more");
    second.setMinWidth(0);
    second.setMinHeight(0);
    getChildren().addAll(first, second);
    setMinSize(0, 0);
    if (block.stop() != null) {
      setFocusTraversable(true);
      setId("week-stop-" + block.stop().value());
    } else if (isEntry()) {
      setFocusTraversable(true);
      getStyleClass().add("week-waiting");
    }
    String all =
        Stream.of(
                time,
                block.title(),
                block.town(),
                block.conflict(),
                String.join("\n", block.purposes()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    Tooltip.install(this, Words.hint(all));
    setAccessibleText(all);
  }

  /** Whether it is something of its own, not a way or a preparation. */
  boolean isEntry() {
    return block.stop() != null || block.entry() != null;
  }

  Block block() {
    return block;
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  @Override
  protected void layoutChildren() {
    getChildren().getFirst().setVisible(getHeight() >= LINE);
    boolean room = getHeight() >= TWO_LINES && !second.getText().isEmpty();
    second.setVisible(room);
    second.setManaged(room);
    super.layoutChildren();
  }

  /** A plain span behind the blocks, such as the reserve. */
  static Region span(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    region.setMouseTransparent(true);
    return region;
  }
}
