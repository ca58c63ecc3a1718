package app.revier.desktop.nav;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Drafts.Typing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of texts that are not in the book yet. */
final class DraftsTest {

  private static final RecordKey ONE = RecordKey.of(new Place.Import(Path.of("one")));
  private static final RecordKey OTHER = RecordKey.of(new Place.Import(Path.of("other")));

  private final Drafts drafts = new Drafts();
  private final List<String> told = new ArrayList<>();

  private static Draft draft(RecordKey record, String field, String typed) {
    return new Draft(
        record, Caption.plain("record"), field, Caption.plain(field), typed, typed, true, false);
  }

  @Test
  void whatIsSavedIsNoDraftAnyMoreUnlessSomethingElseIsTypedByNow() {
    Draft name = draft(ONE, "name", "Nord");
    drafts.note(ONE, List.of(draft(ONE, "name", "Nordwest"), draft(ONE, "city", "Bonn")));

    drafts.saved(List.of(name, draft(ONE, "city", "Bonn")));

    assertThat(drafts.unsaved()).containsExactly(draft(ONE, "name", "Nordwest"));
  }

  @Test
  void onlyWhatWasRefusedIsStuckAndItsRecordMarked() {
    Draft name = draft(ONE, "name", "Nord");
    Draft city = draft(ONE, "city", "Bonn");
    drafts.note(ONE, List.of(name, city));
    drafts.note(OTHER, List.of(draft(OTHER, "name", "Nord")));
    assertThat(drafts.marked()).isEmpty();

    drafts.refused(List.of(name));

    assertThat(drafts.of(ONE)).containsExactly(name.stuck(), city);
    assertThat(drafts.marked()).containsExactly(ONE);
  }

  @Test
  void theMarkGoesWithTheTextThatCouldNotBeSaved() {
    drafts.note(ONE, List.of(draft(ONE, "name", "Nord").stuck()));
    assertThat(drafts.marked()).containsExactly(ONE);

    drafts.note(ONE, List.of(draft(ONE, "name", "Nordwest")));

    assertThat(drafts.marked()).isEmpty();
  }

  @Test
  void fieldsThatAreLetGoAreToldOnceAndNotAskedToSaveAnyMore() {
    drafts.join(
        new Typing() {
          @Override
          public void save() {
            told.add("save");
          }

          @Override
          public void letGo() {
            told.add("let go");
          }
        });

    drafts.saveAll();
    drafts.letGo();
    drafts.saveAll();
    drafts.letGo();

    assertThat(told).containsExactly("save", "let go");
  }
}
