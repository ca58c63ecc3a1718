package app.revier.siege;

import app.revier.siege.RevierCall.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Lets many Reviers of the command line work on one book at the same time, each command a process
 * of its own, and then looks whether every change that was acknowledged is in the book. The book is
 * made by whichever command comes first. Workers give their commands in an order that follows from
 * the seed; who comes before whom is left to the computer.
 *
 * <p>Usage: {@code ConcurrentProcesses [workers] [commands each] [seed] [percent killed]
 * [all|writes]}, by default 8, 20, 1, 0 and all.
 */
public final class ConcurrentProcesses {

  private final Path folder;
  private final int workers;
  private final int commands;
  private final long seed;
  private final int percentKilled;
  private final boolean writesOnly;

  private ConcurrentProcesses(
      Path folder, int workers, int commands, long seed, int percentKilled, boolean writesOnly) {
    this.folder = folder;
    this.workers = workers;
    this.commands = commands;
    this.seed = seed;
    this.percentKilled = percentKilled;
    this.writesOnly = writesOnly;
  }

  /** Prints the tables; ends with 1 if anything is lost or left behind. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("concurrent-processes");
    ConcurrentProcesses siege =
        new ConcurrentProcesses(
            folder,
            number(args, 0, 8),
            number(args, 1, 20),
            number(args, 2, 1),
            number(args, 3, 0),
            args.length > 4 && args[4].equals("writes"));
    System.exit(siege.run() ? 0 : 1);
  }

  private static int number(String[] args, int index, int usual) {
    return args.length > index ? Integer.parseInt(args[index]) : usual;
  }

  private boolean run() throws IOException, InterruptedException, ExecutionException {
    System.out.printf(
        "%d workers, %d commands each, seed %d, %d %% killed%n",
        workers, commands, seed, percentKilled);
    long begin = System.nanoTime();
    Path book = folder.resolve("shared.revier");
    List<Worker> all = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<Worker>> running = new ArrayList<>();
      for (int number = 0; number < workers; number++) {
        Worker worker = new Worker(number, book, random.split(), percentKilled, writesOnly);
        running.add(threads.submit(() -> worker.work(commands)));
      }
      for (Future<Worker> worker : running) {
        all.add(worker.get());
      }
    }
    System.out.printf("took %.1f s%n%n", (System.nanoTime() - begin) / 1e9);
    new CallTable(all.stream().flatMap(worker -> worker.ended().stream()).toList())
        .print(System.out);
    return settle(book, all);
  }

  private boolean settle(Path book, List<Worker> all) throws IOException, InterruptedException {
    System.out.println();
    // Reading it once more tidies up after the killed.
    Ended check = RevierCall.run(book, "check", "--json");
    System.out.printf("check: exit %d, %s%n", check.status(), check.out().lines().findFirst());
    BookContents contents = BookContents.read(book);
    List<String> lost = new ArrayList<>();
    all.forEach(worker -> lost.addAll(worker.missingIn(contents)));
    long acknowledged = all.stream().mapToLong(Worker::acknowledged).sum();
    System.out.printf("%d changes acknowledged, %d of them lost%n", acknowledged, lost.size());
    lost.forEach(System.out::println);
    List<String> twice = contents.idsGivenTwice();
    System.out.printf("%d ids given twice%n", twice.size());
    List<String> left;
    try (Stream<Path> files = Files.list(folder)) {
      left =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".csv") && !name.endsWith(".xlsx"))
              .sorted()
              .toList();
    }
    System.out.println("left in the folder: " + left);
    return check.status() == 0
        && lost.isEmpty()
        && twice.isEmpty()
        && left.equals(List.of("shared.revier"));
  }
}
