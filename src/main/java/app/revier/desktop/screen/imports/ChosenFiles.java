package app.revier.desktop.screen.imports;

import app.revier.intake.JoinedTables;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The files of one import: those that belong together are imported in one step.
 *
 * @param all at least one
 */
record ChosenFiles(List<ChosenFile> all) {

  /** Keeps its own copy. */
  ChosenFiles {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no file");
    }
  }

  /** Files of the disk. */
  static ChosenFiles of(List<Path> paths) {
    return new ChosenFiles(paths.stream().distinct().map(ChosenFile::of).toList());
  }

  /** These and others; a file that is there already is not there twice. */
  ChosenFiles and(List<ChosenFile> others) {
    List<ChosenFile> both = new ArrayList<>(all);
    for (ChosenFile other : others) {
      boolean there =
          other.path() != null
              && all.stream().anyMatch(each -> Objects.equals(each.path(), other.path()));
      if (!there) {
        both.add(other);
      }
    }
    return new ChosenFiles(both);
  }

  /** The same with one of them changed. */
  ChosenFiles with(ChosenFile file, UnaryOperator<ChosenFile> change) {
    return new ChosenFiles(
        all.stream().map(each -> each.equals(file) ? change.apply(each) : each).toList());
  }

  /**
   * The same in another language: a table that was pasted alone has its name from the program.
   * Beside files its name is that of a sheet, of which something may be said, and stays.
   */
  ChosenFiles in(Texts texts) {
    ChosenFile first = all.getFirst();
    return all.size() == 1 && first.path() == null
        ? new ChosenFiles(List.of(first.named(texts.get("imports.clipboard"))))
        : this;
  }

  /** What they are called together, in notes and in the history as well. */
  String name(Texts texts) {
    return all.size() == 1
        ? all.getFirst().name()
        : texts.get("imports.several-files", all.getFirst().name(), all.size() - 1);
  }

  /**
   * Opens them as one.
   *
   * @throws UnusableFileException names the file that cannot be opened
   */
  Open open(TableReader reader) throws UnusableFileException {
    List<TableSource> sources = new ArrayList<>();
    List<ChosenFile> known = new ArrayList<>();
    try {
      for (ChosenFile file : all) {
        TableSource source = file.open(reader);
        sources.add(source);
        known.add(file.knowing(source.encoding()));
      }
      List<String> names = all.stream().map(ChosenFile::name).toList();
      TableSource one = sources.size() == 1 ? sources.getFirst() : new JoinedTables(names, sources);
      return new Open(one, new ChosenFiles(known));
    } catch (UnreadableFileException e) {
      sources.forEach(TableSource::close);
      throw new UnusableFileException(all.get(sources.size()), e);
    }
  }

  /**
   * Files that are open.
   *
   * @param tables what is in them
   * @param files the same, with what is known of them now
   */
  record Open(TableSource tables, ChosenFiles files) implements AutoCloseable {
    @Override
    public void close() {
      tables.close();
    }
  }
}
