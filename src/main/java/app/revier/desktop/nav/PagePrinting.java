package app.revier.desktop.nav;

import app.revier.book.PaperFiles;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets the rep print pages, says what came of it, and offers a file where nothing was printed. */
public final class PagePrinting {

  private final Desk desk;

  /** Pages of a desk's book. */
  public PagePrinting(Desk desk) {
    this.desk = desk;
  }

  /**
   * Prints. Begun once, and waited for on the side: nobody knows how long a dialog stays open.
   *
   * @param print asks for the printer and waits for the rep; not on the JavaFX thread
   * @param asFile saves the same pages, if there is no printer or it has not taken them
   */
  public void print(Supplier<PaperFiles.Printed> print, Runnable asFile) {
    CompletableFuture<PaperFiles.Printed> printing =
        CompletableFuture.supplyAsync(
            print, work -> Thread.ofPlatform().daemon().name("revier-print").start(work));
    desk.tasks().latest(printing, _ -> printing.get(), printed -> told(printed, asFile));
  }

  private void told(PaperFiles.Printed printed, Runnable asFile) {
    switch (printed.outcome()) {
      case PRINTED -> desk.notices().done(desk.texts().get("paper.printed"), null, null);
      case LEFT -> {}
      case NO_PRINTER -> offer(desk.texts().get("paper.no-printer"), asFile);
      case FAILED -> offer(desk.texts().get("paper.not-printed", printed.detail()), asFile);
    }
  }

  private void offer(String why, Runnable asFile) {
    desk.notices().explain(why, desk.texts().get("paper.as-file"), asFile);
  }
}
