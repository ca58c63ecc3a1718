package app.revier.desktop.screen.settings;

import app.revier.book.BookChange;
import app.revier.book.MeasureEdits;
import app.revier.book.ProjectEdits;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.territory.GrowthProject;
import app.revier.territory.Measure;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of measures, those that only projects have included.
 *
 * @param texts the language of the forms
 */
record MeasureRules(Texts texts) implements ListRules<Measure, MeasureForm> {

  @Override
  public String kind() {
    return "measure";
  }

  @Override
  public Setting<List<Measure>> setting() {
    return Setting.MEASURES;
  }

  @Override
  public List<Measure> all(Settings settings, Snapshot snapshot) {
    return MeasureEdits.all(settings, snapshot.territory().projects());
  }

  @Override
  public String code(Measure measure) {
    return measure.code();
  }

  @Override
  public String name(Measure measure) {
    return measure.name();
  }

  @Override
  public boolean isCalled(Measure measure, String name) {
    return measure.isOf(name);
  }

  @Override
  public String newCode(List<Measure> list) {
    return MeasureEdits.newCode(list);
  }

  @Override
  public MeasureForm form(String code, Predicate<String> taken) {
    return new MeasureForm(code, texts, taken);
  }

  @Override
  public String used(GrowthProject project) {
    return Measure.key(project.measure());
  }

  @Override
  public String use(Measure measure) {
    return Measure.key(measure.name());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public Optional<BookChange> merge(ProjectEdits projects, String from, String into) {
    return projects.mergeMeasures(from, into);
  }
}
