package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.book.UnsavedTexts;
import app.revier.book.UnwritableFileException;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.KeptDrafts;
import app.revier.desktop.work.Notices;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed and not in the book beyond the end of the program, and brings it back. A book
 * that can only be read has none: they are those of the program that has it open.
 */
final class DraftKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

  private final UnsavedTexts kept;

  DraftKeeper(UnsavedTexts kept) {
    this.kept = kept;
  }

  /** What was kept for a book that has been opened. On any thread. */
  UnsavedTexts.Found find(Book book) {
    return book.readOnly() ? UnsavedTexts.Found.NOTHING : kept.find(book.file());
  }

  /**
   * Brings back what was found, and says so.
   *
   * @param lead leads to a draft
   */
  Drafts resume(
      Book book,
      UnsavedTexts.Found found,
      Supplier<Texts> texts,
      Notices notices,
      Consumer<Draft> lead) {
    Path putAside = found.putAside();
    if (putAside != null) {
      notices.remind(new UnreadableReminder(texts, putAside));
    }
    List<Draft> drafts = KeptDrafts.read(found.texts(), book.snapshot().territory(), texts.get());
    Drafts resumed = new Drafts();
    byRecord(drafts).forEach(each -> resumed.note(each.getFirst().record(), each));
    if (!drafts.isEmpty()) {
      notices.remind(new ResumedReminder(texts, resumed, drafts, lead));
    }
    return resumed;
  }

  private static Iterable<List<Draft>> byRecord(List<Draft> drafts) {
    Map<Object, List<Draft>> records = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      records.computeIfAbsent(draft.record(), _ -> new ArrayList<>()).add(draft);
    }
    return records.values();
  }

  /**
   * Keeps what is typed for a book and not in it, unless the rep does without it. The program ends
   * also if that fails, as nobody can be told any more.
   *
   * @param givenUp what the rep does without
   */
  void keep(Book book, Drafts drafts, List<Draft> givenUp) {
    if (book.readOnly()) {
      return;
    }
    List<Draft> left =
        drafts.unsaved().stream()
            .filter(draft -> givenUp.stream().noneMatch(draft::saysTheSameAs))
            .filter(draft -> KeptDrafts.isInTheBook(draft, book.snapshot().territory()))
            .toList();
    try {
      kept.keep(book.file(), KeptDrafts.written(left));
    } catch (UnwritableFileException e) {
      LOG.error("what is typed could not be kept", e);
    }
  }
}
