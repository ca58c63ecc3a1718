package app.revier.store;

import app.revier.book.Write;
import app.revier.files.FileReplacement;
import app.revier.files.Neighbour;
import app.revier.files.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A program that begins with a file, says so, and is never done. */
final class HalfWritten {

  private HalfWritten() {}

  /** Arguments: the folder for all work folders, the file, and whether it is a book. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    try (WorkFolder work = new WorkFolder(Path.of(arguments[0]))) {
      Neighbour.noteIn(work);
      if (Boolean.parseBoolean(arguments[2])) {
        new SqliteBooks()
            .create(
                file,
                store -> {
                  Books.commit(store, new Write.PutCustomer(Books.customer(1)));
                  stay();
                })
            .close();
      } else {
        FileReplacement.write(
            file,
            out -> {
              out.write(new byte[1 << 20]);
              stay();
            });
      }
    }
  }

  private static void stay() {
    System.out.println("half");
    try {
      // Nobody says anything: it is killed here.
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
