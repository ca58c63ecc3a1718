package app.revier.store;

import app.revier.book.BookStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that opens a book, says whether it may write, and closes it when told to. */
final class OpenBook {

  private OpenBook() {}

  public static void main(String[] arguments) throws IOException {
    try (BookStore store = new SqliteBooks().open(Path.of(arguments[0]));
        BufferedReader input =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(store.readOnly() ? "reads" : "writes");
      input.readLine();
    }
  }
}
