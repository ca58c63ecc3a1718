package app.revier.desktop.window;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.work.Notices;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * That some of what was typed last time is still not saved, and the way back to it.
 *
 * @param texts the language of the moment
 * @param drafts what is typed now
 * @param resumed what was typed last time
 * @param lead leads to a draft
 */
record ResumedReminder(
    Supplier<Texts> texts, Drafts drafts, List<Draft> resumed, Consumer<Draft> lead)
    implements Notices.Reminder {

  private List<Draft> left() {
    return drafts.unsaved().stream().filter(this::isResumed).toList();
  }

  private boolean isResumed(Draft draft) {
    return resumed.stream()
        .anyMatch(
            each -> each.record().equals(draft.record()) && each.field().equals(draft.field()));
  }

  @Override
  public String text() {
    int count = left().size();
    Texts words = texts.get();
    return count == 0 ? "" : words.get("shell.unsaved-resumed", count, words.number(count));
  }

  @Override
  public String actionText() {
    return texts.get().get("shell.unsaved-back");
  }

  @Override
  public void act() {
    left().stream().findFirst().ifPresent(lead);
  }
}
