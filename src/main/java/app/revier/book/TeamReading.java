package app.revier.book;

import app.revier.book.OmittedFile.Why;
import app.revier.task.Progress;
import app.revier.team.Help;
import app.revier.team.HelpSearch;
import app.revier.team.PlanChanges;
import app.revier.team.RepPlan;
import app.revier.team.Roster;
import app.revier.team.SharedCustomer;
import app.revier.team.Team;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Brings several reps' plans together, and changes none of their files. */
public final class TeamReading {

  private final PlanFileReader reader;
  private final TeamMemory memory;

  /**
   * Reads with a reader.
   *
   * @param memory of the versions that were looked at before
   */
  public TeamReading(PlanFileReader reader, TeamMemory memory) {
    this.reader = reader;
    this.memory = memory;
  }

  /**
   * What was read.
   *
   * @param reps in the order in which they were named
   * @param leftOut the files that are not in it, in that order
   * @param team all together; none if no file could be taken
   * @param shared customers of several reps
   * @param help who could help where
   * @param isRemembered whether these versions are remembered for the next time
   */
  public record View(
      List<TeamRep> reps,
      List<OmittedFile> leftOut,
      @Nullable Team team,
      SharedCustomer.Found shared,
      List<Help> help,
      boolean isRemembered) {

    /** Keeps its own copies. */
    public View {
      reps = List.copyOf(reps);
      leftOut = List.copyOf(leftOut);
      help = List.copyOf(help);
    }

    /** The same team with the correlation that is taken unless another is asked for. */
    public View usuallyCorrelated(Runnable pulse) {
      return team == null ? this : correlated(Team.usualCorrelation(team.reps()), pulse);
    }

    /** The same team with another correlation. */
    public View correlated(double correlation, Runnable pulse) {
      return team == null
          ? this
          : new View(
              reps, leftOut, Team.of(team.reps(), correlation, pulse), shared, help, isRemembered);
    }
  }

  /**
   * Reads files and puts them together.
   *
   * @param files books and plan workbooks, several versions of one among them
   * @param correlation ρ of all outcomes; none takes the highest of the reps' own
   * @param progress told the files done so far; may stop the work by throwing
   */
  public View read(List<Path> files, @Nullable Double correlation, Progress progress) {
    List<Roster.Read<TeamFile>> read = new ArrayList<>();
    SortedMap<Integer, OmittedFile> leftOut = new TreeMap<>();
    Set<Path> seen = new HashSet<>();
    List<Integer> distinct = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (seen.add(real(files.get(i)))) {
        distinct.add(i);
      } else {
        leftOut.put(i, new OmittedFile(files.get(i), new Why.Twice()));
      }
    }
    List<PlanFileReader.Result> results =
        readAll(distinct.stream().map(files::get).toList(), progress);
    for (int i = 0; i < results.size(); i++) {
      int place = distinct.get(i);
      switch (results.get(i)) {
        case PlanFileReader.Result.Taken(TeamFile plan) ->
            read.add(new Roster.Read<>(plan, plan.plan()));
        case PlanFileReader.Result.Omitted(Why why) ->
            leftOut.put(place, new OmittedFile(files.get(place), why));
      }
    }
    Roster<TeamFile> roster = Roster.of(read);
    for (Roster.Misfit<TeamFile> misfit : roster.misfits()) {
      OmittedFile omitted = omitted(misfit);
      leftOut.put(files.indexOf(omitted.file()), omitted);
    }
    return view(
        roster,
        List.copyOf(leftOut.values()),
        correlation,
        (_, _) -> progress.report(files.size(), files.size() + 1L));
  }

  /** Each file is read for itself, several at the same time; the results are in their order. */
  private List<PlanFileReader.Result> readAll(List<Path> files, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    Progress part = (_, _) -> progress.report(done.get(), files.size() + 1L);
    part.report(0, 0);
    return files.parallelStream()
        .map(
            file -> {
              PlanFileReader.Result result = reader.read(file, part);
              done.incrementAndGet();
              return result;
            })
        .toList();
  }

  private View view(
      Roster<TeamFile> roster,
      List<OmittedFile> leftOut,
      @Nullable Double correlation,
      Progress progress) {
    List<TeamRep> reps = roster.entries().stream().map(this::rep).toList();
    List<RepPlan> plans = reps.stream().map(TeamRep::plan).toList();
    double together = correlation == null ? Team.usualCorrelation(plans) : correlation;
    Team team = plans.isEmpty() ? null : Team.of(plans, together, () -> progress.report(0, 0));
    SharedCustomer.Found shared = SharedCustomer.among(plans, progress);
    List<Help> help = HelpSearch.among(plans);
    return new View(reps, leftOut, team, shared, help, isRemembered(plans));
  }

  private TeamRep rep(Roster.Entry<TeamFile> entry) {
    RepPlan now = entry.now().plan();
    Roster.Read<TeamFile> before = entry.before();
    PlanChanges changes =
        before == null ? sinceLastTime(now) : PlanChanges.between(before.plan(), now);
    return new TeamRep(entry.now().file(), changes, entry.older());
  }

  private @Nullable PlanChanges sinceLastTime(RepPlan now) {
    return memory.of(now.identity()).stream()
        .filter(seen -> seen.day().isBefore(now.asOf()))
        .reduce((_, later) -> later)
        .map(seen -> PlanChanges.remembered(seen.day(), seen.figures()))
        .orElse(null);
  }

  /** What cannot be remembered makes the next comparison poorer, not this view. */
  private boolean isRemembered(List<RepPlan> plans) {
    try {
      for (RepPlan plan : plans) {
        memory.keep(plan.identity(), new TeamMemory.Seen(plan.asOf(), plan.name(), plan.figures()));
      }
      return true;
    } catch (UnwritableFileException e) {
      return false;
    }
  }

  private static OmittedFile omitted(Roster.Misfit<TeamFile> misfit) {
    RepPlan own = misfit.plan().plan();
    RepPlan team = misfit.team().plan();
    Why why =
        switch (misfit.reason()) {
          case OTHER_YEAR ->
              new Why.Misfit(
                  misfit.reason(), String.valueOf(own.planYear()), String.valueOf(team.planYear()));
          case OTHER_CURRENCY -> new Why.Misfit(misfit.reason(), own.currency(), team.currency());
          case SAME_VERSION ->
              new Why.Misfit(
                  misfit.reason(), own.name(), String.valueOf(misfit.team().file().file()));
        };
    return new OmittedFile(misfit.plan().file().file(), why);
  }

  /** However it was reached, by a link or another way. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      // Why it cannot be read is said when it is read.
      return file.toAbsolutePath().normalize();
    }
  }
}
