package app.revier.desktop.screen.team;

import app.revier.book.Setting;
import app.revier.book.TeamFiles;
import app.revier.book.TeamReading;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.TableModel;
import app.revier.desktop.work.FileDialogs;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The files of a team, what they say together, and the rep that is looked at. */
final class TeamViewModel {

  private static final String FILES = "team-screen.files";
  private static final String FOLDER = "team-screen.folder";

  private final Desk desk;
  private final Texts texts;
  private final TeamFiles parts;
  private final TeamWords words;
  private final Field<BigDecimal> correlation;
  private final TableModel<TeamRow, String> table;
  private final Object topic = new Object();
  private final ReadOnlyObjectWrapper<TeamContent> content =
      new ReadOnlyObjectWrapper<>(this, "content", TeamContent.NOTHING);
  private final ReadOnlyObjectWrapper<TeamContent.@Nullable Rep> rep =
      new ReadOnlyObjectWrapper<>(this, "rep");
  private TeamReading.@Nullable View view;
  private @Nullable BigDecimal together;
  private boolean begun;

  TeamViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    parts = desk.team();
    words = new TeamWords(texts);
    correlation =
        new Fields(texts)
            .number(Caption.of("team.correlation"), BigDecimal.ZERO, new BigDecimal("0.95"), 2);
    correlation.whenConfirmed(this::correlate);
    table = new TableModel<>(desk.memory(), "team-screen.list", TeamRow::key, TeamColumns.SETUP);
    table.orderProperty().subscribe((_, _) -> list());
    table.selectionProperty().subscribe(_ -> showSelected());
    table.revisionProperty().subscribe(_ -> showSelected());
  }

  /** The screen is shown: what was looked at last is read again, once. */
  void begin() {
    if (!begun) {
      begun = true;
      read();
    }
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(TeamViewModel before) {
    begun = before.view != null;
    together = before.together;
    if (before.view != null) {
      show(before.view);
      table.select(before.table.selectionProperty().get());
    }
  }

  /** The files of the team, in the order in which they were chosen. */
  List<Path> files() {
    String kept = desk.memory().get(FILES);
    List<Path> files = new ArrayList<>();
    if (kept != null) {
      kept.lines().filter(line -> !line.isBlank()).forEach(line -> add(files, line));
    }
    return files;
  }

  private static void add(List<Path> files, String line) {
    try {
      files.add(Path.of(line));
    } catch (InvalidPathException e) {
      // Another system's form of a path: there is no such file here.
      return;
    }
  }

  private void keep(List<Path> files) {
    desk.memory().put(FILES, String.join("\n", files.stream().map(Path::toString).toList()));
  }

  /** Asks for more files, and reads all. */
  void choose() {
    String last = desk.memory().get(FOLDER);
    Path folder = Path.of(last == null ? System.getProperty("user.home", "") : last);
    List<Path> chosen =
        desk.dialogs().openSeveral(texts, texts.get("team.choose"), FileDialogs.Kind.PLANS, folder);
    if (!chosen.isEmpty()) {
      Path parent = chosen.getFirst().toAbsolutePath().getParent();
      if (parent != null) {
        desk.memory().put(FOLDER, parent.toString());
      }
      take(chosen);
    }
  }

  /** Takes more files, such as some that were dropped here, and reads all. */
  void take(List<Path> more) {
    Set<Path> all = new LinkedHashSet<>(files());
    more.forEach(file -> all.add(file.toAbsolutePath().normalize()));
    keep(List.copyOf(all));
    read();
  }

  /** Takes a rep's file out of the team; the file itself stays as it is. */
  void leaveOut(TeamRow row) {
    List<Path> left = new ArrayList<>(files());
    left.remove(row.rep().file().file());
    keep(left);
    read();
  }

  /** Forgets all files; they stay as they are. */
  void clear() {
    keep(List.of());
    read();
  }

  /** Reads all files anew. */
  void read() {
    List<Path> files = files();
    if (files.isEmpty()) {
      view = null;
      content.set(TeamContent.NOTHING);
      table.show(List.of());
      return;
    }
    Double rho = rho();
    desk.tasks()
        .run(
            texts.get("team.reading"),
            progress -> parts.reading().read(files, rho, progress),
            this::show);
  }

  private @Nullable Double rho() {
    return together == null ? null : (Double) together.doubleValue();
  }

  private void show(TeamReading.View read) {
    view = read;
    if (read.team() != null) {
      if (together == null) {
        correlation.follow(BigDecimal.valueOf(read.team().correlation()));
      }
      String currency = read.team().reps().getFirst().currency();
      table.setColumns(TeamColumns.of(texts, texts.currencySign(currency)));
    }
    list();
    content.set(words.content(read));
  }

  private void list() {
    TeamReading.View read = view;
    if (read == null) {
      return;
    }
    table.show(table.sorted(words.rows(read)));
    if (table.selectionProperty().get().keys().isEmpty() && !table.rows().isEmpty()) {
      table.select(Selected.of(table.rows().getFirst().key()));
    }
    showSelected();
  }

  private void showSelected() {
    List<TeamRow> rows = table.selectedRows();
    rep.set(rows.size() == 1 ? words.rep(rows.getFirst()) : null);
  }

  private void correlate() {
    TeamReading.View read = view;
    if (read == null || !correlation.isValid()) {
      return;
    }
    together = correlation.value();
    Double rho = rho();
    desk.tasks()
        .latest(
            topic,
            progress ->
                rho == null
                    ? read.usuallyCorrelated(() -> progress.report(0, 0))
                    : read.correlated(rho, () -> progress.report(0, 0)),
            this::show);
  }

  /** Writes the workbook of the team. */
  void save() {
    TeamReading.View read = view;
    if (read == null || read.team() == null) {
      return;
    }
    FileSaving saving = new FileSaving(desk);
    String year = String.valueOf(read.team().reps().getFirst().planYear());
    Path file =
        saving.choose(
            texts.get("team.save"),
            FileDialogs.Kind.WORKBOOK,
            texts.get("team.file-name", year) + ".xlsx");
    if (file == null) {
      return;
    }
    if (files().contains(file.toAbsolutePath().normalize())) {
      desk.notices().explain(texts.get("team.save-is-in", file.getFileName()));
      return;
    }
    saving.write(
        file,
        texts.get("team.saving"),
        to ->
            parts
                .writer()
                .write(to, read, desk.book().snapshot().today(), texts.language().locale()),
        written ->
            saving.announce(
                texts.get("team.saved", written.getFileName()), written, FileSaving.Offer.FILE));
  }

  /** The list of reps. */
  TableModel<TeamRow, String> table() {
    return table;
  }

  /** How much the outcomes of all reps hang together. */
  Field<BigDecimal> correlation() {
    return correlation;
  }

  /** What is shown of all together. */
  ReadOnlyObjectProperty<TeamContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What is shown of the selected rep; none if it is not one. */
  ReadOnlyObjectProperty<TeamContent.@Nullable Rep> repProperty() {
    return rep.getReadOnlyProperty();
  }

  /** The currency of the team, or of the book that is open. */
  String currency() {
    TeamReading.View read = view;
    return read == null || read.team() == null
        ? desk.book().snapshot().settings().get(Setting.CURRENCY)
        : Objects.requireNonNull(read.team()).reps().getFirst().currency();
  }
}
