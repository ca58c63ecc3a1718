package app.revier.desktop.screen.time;

import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the call plan gives out and what that brings; how sure it is can be opened below it, and is
 * open at first where there is room.
 */
final class CallPlanHead extends VBox {

  private static final String DETAILS = "call-plan.details";
  private static final double LIMIT_WIDTH = 132;

  private final CallPlanViewModel model;
  private final Texts texts;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

  /** Whether the rep has said it; else it goes by the room. */
  private boolean isSaid;

  CallPlanHead(CallPlanViewModel model, Desk desk) {
    super(Space.XS);
    this.model = model;
    texts = desk.texts();
    setPadding(new Insets(0, 0, Space.M, 0));
    Label says = Words.text("");
    says.setId("call-plan-says");
    says.textProperty().bind(model.sentencesProperty());
    says.setMinHeight(USE_PREF_SIZE);
    VBox details =
        new VBox(
            Space.XS,
            line(model.moveProperty()),
            line(model.sensitivityProperty()),
            Words.muted(texts.get("callplan.nature")));
    details.setId("call-plan-details");
    open.subscribe(now -> Shown.only(details, now));
    said(desk.memory().get(DETAILS));
    getChildren()
        .addAll(
            row(desk.memory()),
            FieldLines.complaint(model.limit().complaintProperty()),
            says,
            details);
  }

  private void said(@Nullable String kept) {
    isSaid = kept != null;
    open.set(Boolean.parseBoolean(kept));
  }

  /** Opens what is below where there is room for it, unless the rep has said otherwise. */
  void thereIsRoom(boolean room) {
    if (!isSaid) {
      open.set(room);
    }
  }

  private HBox row(Memory memory) {
    TextField limit = new TextField();
    new FieldControls(texts, "").bound(limit, model.limit());
    limit.setId("call-plan-limit");
    limit.setPromptText(texts.get("callplan.limit-prompt"));
    limit.getStyleClass().add("figure-input");
    limit.setMinWidth(LIMIT_WIDTH);
    limit.setMaxWidth(LIMIT_WIDTH);
    Label label = Words.labelFor(limit, texts.get("callplan.limit-field"));
    label.setMinWidth(USE_PREF_SIZE);
    Hyperlink more = new Hyperlink();
    more.setId("call-plan-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.textProperty()
        .bind(open.map(now -> texts.get(now ? "callplan.less-words" : "callplan.more-words")));
    more.setOnAction(
        _ -> {
          more.setVisited(false);
          memory.put(DETAILS, String.valueOf(!open.get()));
          said(memory.get(DETAILS));
        });
    Pane gap = new Pane();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(Space.S, label, limit, more, gap, adopt());
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button adopt() {
    Button adopt = new Button(texts.get("callplan.adopt"));
    adopt.setId("call-plan-adopt");
    adopt.getStyleClass().add("accent");
    adopt.setMinWidth(USE_PREF_SIZE);
    adopt.setOnAction(_ -> model.adopt());
    adopt.disableProperty().bind(model.busyProperty().or(model.obstacleProperty().isNotEmpty()));
    return adopt;
  }

  private static Label line(ObservableValue<String> words) {
    Label line = Words.muted("");
    line.textProperty().bind(words);
    line.setMinHeight(USE_PREF_SIZE);
    line.managedProperty().bind(line.textProperty().isNotEmpty());
    line.visibleProperty().bind(line.managedProperty());
    return line;
  }
}
