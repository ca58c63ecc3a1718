package app.revier.desktop.nav;

import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.FolderOpener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the rep choose where a file is written, writes it, and offers to show it. */
public final class FileSaving {

  private static final String FOLDER = "export.folder";
  private static final String NOT_IN_NAMES = "\\/:*?\"<>|";

  /** On a computer that is set up for English letters alone, others cannot be in a name. */
  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Desk desk;

  /** What is offered when a file is written. */
  public enum Offer {
    /** The folder in which it is. */
    FOLDER,
    /** The file itself, in the program that shows such files. */
    FILE
  }

  /** Files written from a desk's book. */
  public FileSaving(Desk desk) {
    this.desk = desk;
  }

  /**
   * Asks for a file, in the folder in which one was written last.
   *
   * @param title what the dialog is called
   * @param name what is suggested, with its ending; what files may not be called is replaced
   * @return none if the rep changed their mind
   */
  public @Nullable Path choose(String title, FileDialogs.Kind kind, String name) {
    String last = desk.memory().get(FOLDER);
    Path folder = last == null ? Path.of(System.getProperty("user.home", "")) : Path.of(last);
    Path suggested = folder.resolve(allowed(name, FILE_NAMES));
    Path file = desk.dialogs().save(desk.texts(), title, kind, suggested);
    Path chosen = file == null ? null : file.toAbsolutePath().getParent();
    if (chosen != null) {
      desk.memory().put(FOLDER, chosen.toString());
    }
    return file;
  }

  /**
   * A name that files may have on every system.
   *
   * @param letters what names of files are written in on this computer
   */
  static String allowed(String name, Charset letters) {
    CharsetEncoder encoder = letters.newEncoder();
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> NOT_IN_NAMES.contains(letter) ? "-" : spelled(letter, encoder))
        .collect(Collectors.joining());
  }

  /** A letter, or how it is spelled with those that there are. */
  private static String spelled(String letter, CharsetEncoder encoder) {
    if (encoder.canEncode(letter)) {
      return letter;
    }
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String plain =
        switch (letter) {
          case "ä", "ö", "ü", "Ä", "Ö", "Ü" -> parts.charAt(0) + "e";
          case "ß" -> "ss";
          case "€" -> "EUR";
          default -> MARKS.matcher(parts).replaceAll("");
        };
    return !plain.isEmpty() && encoder.canEncode(plain) ? plain : "-";
  }

  /**
   * Writes a file and says so.
   *
   * @param working what is said meanwhile
   * @param write writes it, on another thread
   * @param written what is said of its name then
   */
  public void write(Path file, String working, Consumer<Path> write, Consumer<Path> written) {
    desk.tasks()
        .run(
            working,
            progress -> {
              write.accept(file);
              return file;
            },
            written);
  }

  /** Says that a file is written, and offers to show it. */
  public void announce(String text, Path file, Offer offer) {
    Path folder = file.toAbsolutePath().getParent();
    Path shown = offer == Offer.FILE ? file : folder;
    boolean canShow = shown != null && FolderOpener.available();
    String button = desk.texts().get(offer == Offer.FILE ? "shell.open-file" : "shell.open-folder");
    desk.notices().done(text, canShow ? button : null, canShow ? () -> show(shown) : null);
  }

  private void show(@Nullable Path path) {
    if (path == null) {
      return;
    }
    try {
      FolderOpener.open(path);
    } catch (IOException e) {
      desk.notices().failed(e);
    }
  }
}
