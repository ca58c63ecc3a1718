package app.revier.desktop.project;

import app.revier.book.Setting;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;

/** The stage of a project under its label; another is chosen from a list, and asked about. */
public final class StageMenu extends VBox {

  private final Desk desk;
  private final Runnable before;
  private final MenuButton button = new MenuButton();

  /**
   * A menu that shows nothing yet.
   *
   * @param before called before a project is moved, to keep what is typed
   */
  public StageMenu(Desk desk, String id, Runnable before) {
    super(Space.XS);
    this.desk = desk;
    this.before = before;
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setDisable(desk.book().readOnly());
    getChildren().addAll(Words.labelFor(button, desk.texts().get("gap.field-stage")), button);
  }

  /** Shows where a project is. */
  public void show(GrowthProject project) {
    Stage in = project.stageIn(stages());
    button.setText(in == null ? project.stage() : desk.terms().stage(in));
    button.getItems().setAll(items(desk, List.of(project), before));
  }

  private List<Stage> stages() {
    return desk.book().snapshot().settings().get(Setting.STAGES);
  }

  /** Items that bring projects to each of the stages; where all of them are is marked. */
  public static List<MenuItem> items(Desk desk, List<GrowthProject> projects, Runnable before) {
    List<ProjectId> ids = projects.stream().map(GrowthProject::id).toList();
    return desk.book().snapshot().settings().get(Setting.STAGES).stream()
        .<MenuItem>map(
            stage -> {
              RadioMenuItem item = new RadioMenuItem(desk.terms().stage(stage));
              item.setMnemonicParsing(false);
              item.setSelected(
                  projects.stream().allMatch(project -> project.stage().equals(stage.code())));
              item.setDisable(desk.book().readOnly());
              item.setOnAction(
                  _ -> {
                    before.run();
                    desk.moves().move(ids, stage);
                  });
              return item;
            })
        .toList();
  }
}
