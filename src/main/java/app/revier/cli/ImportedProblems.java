package app.revier.cli;

import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;
import app.revier.intake.ProblemKind;
import app.revier.intake.UnknownWord;
import app.revier.text.ProblemTexts;
import app.revier.text.Texts;
import java.io.PrintStream;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The problems of an import in the form the command line gives them: for people a line each, but
 * one line for all of a kind of which there are many; for scripts all that are kept.
 */
final class ImportedProblems {

  private static final int EXAMPLES = 3;

  /** Where the currency stands among the arguments of an amount in another one. */
  private static final int CURRENCY = 2;

  /** Up to so many of one kind are told one by one. */
  private static final int FEW = 20;

  private final ImportPlan plan;
  private final @Nullable String file;
  private final Texts texts;
  private final ProblemTexts sentences;

  /**
   * The problems of an import.
   *
   * @param file the file; none if there are several, whose names the sheets bear
   */
  ImportedProblems(ImportPlan plan, @Nullable String file, Texts texts) {
    this.plan = plan;
    this.file = file;
    this.texts = texts;
    sentences = new ProblemTexts(texts);
  }

  private record Key(String sheet, String column, Problem.Code code, Problem.Severity severity) {

    static Key of(Problem problem) {
      return new Key(problem.sheet(), problem.column(), problem.code(), problem.severity());
    }
  }

  /** Prints the lines for people, in the order of the file. */
  void print(PrintStream to) {
    Map<Key, ProblemKind> many = new HashMap<>();
    for (ProblemKind kind : plan.problemKinds()) {
      if (kind.count() > FEW) {
        many.put(new Key(kind.sheet(), kind.column(), kind.code(), kind.severity()), kind);
      }
    }
    for (Problem problem : plan.problems()) {
      ProblemKind kind = many.get(Key.of(problem));
      if (kind == null) {
        to.println(line(problem));
      } else if (kind.first().getFirst().equals(problem)) {
        to.println(line(problem) + " " + others(kind));
      }
    }
    printWaysOut(to);
  }

  /** What to do on the command line, once for each kind of problem that has such a way out. */
  private void printWaysOut(PrintStream to) {
    printWords(to);
    String currency = firstSaid(Problem.Code.OTHER_CURRENCY, CURRENCY);
    if (currency != null) {
      to.println(texts.get("cli.import-rate-way", currency));
    }
    String theirs = firstSaid(Problem.Code.REVENUE_WHOSE, 0);
    if (theirs != null) {
      to.println(texts.get("cli.import-leave-way", Json.line(Map.of(theirs, ""))));
    }
  }

  /** What the first problem of a kind says; none if there is none. */
  private @Nullable String firstSaid(Problem.Code code, int argument) {
    for (Problem problem : plan.problems()) {
      if (problem.code() == code) {
        return problem.arguments().get(argument).toString();
      }
    }
    return null;
  }

  /** What a file for {@code --map} says of a column. */
  private record Column(String field, Map<String, String> words) {}

  /** A file to be copied that says what words mean, those that are unknown or taken as others. */
  private void printWords(PrintStream to) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    boolean open = false;
    for (Problem problem : plan.problems()) {
      boolean unknown = problem.code() == Problem.Code.UNKNOWN_WORD;
      if ((unknown || problem.code() == Problem.Code.WORD_TAKEN_AS) && told.size() < FEW) {
        String heading = problem.arguments().getFirst().toString();
        String word = problem.arguments().get(1).toString();
        String possible = sentences.possible(problem).split(", ", 2)[0];
        for (UnknownWord each : plan.unknownWords()) {
          if (each.word().equals(word)
              && each.isOpen() == unknown
              && told.add(heading + " " + word)) {
            open |= unknown;
            columns
                .computeIfAbsent(
                    heading, _ -> new Column(each.field().code(), new LinkedHashMap<>()))
                .words
                .put(word, possible);
          }
        }
      }
    }
    if (!columns.isEmpty()) {
      to.println(
          texts.get(open ? "cli.import-words" : "cli.import-other-words", Json.line(columns)));
    }
  }

  private String line(Problem problem) {
    return String.join(
            ":",
            file == null ? problem.sheet() : file,
            file == null ? "" : problem.sheet(),
            problem.row() == 0 ? "" : String.valueOf(problem.row()),
            problem.column(),
            " " + Codes.hyphened(problem.code()))
        + ": "
        + sentences.sentence(problem);
  }

  private String others(ProblemKind kind) {
    List<String> examples = kind.first().subList(1, EXAMPLES).stream().map(this::example).toList();
    return texts.get("cli.import-alike", kind.count(), examples.getFirst(), examples.getLast());
  }

  private String example(Problem problem) {
    String cell = problem.arguments().size() < 2 ? "" : sentences.quote(problem.arguments().get(1));
    String row = String.valueOf(problem.row());
    return cell.isEmpty()
        ? texts.get("cli.import-alike-row", row)
        : texts.get("cli.import-alike-cell", row, cell);
  }

  /** The problems for scripts, each made when it is asked for. */
  List<Map<String, @Nullable Object>> documents() {
    List<Problem> problems = plan.problems();
    return new AbstractList<>() {
      @Override
      public Map<String, @Nullable Object> get(int index) {
        return document(problems.get(index));
      }

      @Override
      public int size() {
        return problems.size();
      }
    };
  }

  private Map<String, @Nullable Object> document(Problem problem) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("sheet", problem.sheet());
    one.put("row", problem.row());
    one.put("column", problem.column());
    one.put("code", Codes.hyphened(problem.code()));
    one.put("severity", Codes.hyphened(problem.severity()));
    one.put("message", sentences.sentence(problem));
    return one;
  }
}
