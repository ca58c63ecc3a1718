package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.effect.Calibration;
import app.revier.effect.LearnedStage;
import app.revier.effect.MeasureRate;
import app.revier.effect.SuccessRate;
import app.revier.effect.WhatWorks;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which measures work where, and what became of the probabilities that were stated. */
@Command(name = "measures")
final class MeasuresCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  MeasuresCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    WhatWorks works = snapshot.whatWorks();
    if (json) {
      Json.print(call.out(), document(works));
    } else if (works.overall() == null) {
      call.out().println(call.texts().get("cli.measures-none"));
    } else {
      print(works, snapshot);
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(WhatWorks works) {
    MeasureRate overall = works.overall();
    Map<String, @Nullable Object> all = Json.object();
    all.put("measures", works.fields().stream().map(MeasuresCommand::rate).toList());
    all.put("calibration", calibration(works.calibration()));
    all.put("allCells", works.measures().stream().map(MeasuresCommand::rate).toList());
    all.put("undecided", works.undecided());
    all.put("overall", overall == null ? null : rate(overall));
    all.put("stages", works.stages().stream().map(MeasuresCommand::stage).toList());
    return all;
  }

  private static Map<String, @Nullable Object> rate(MeasureRate rate) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("measure", rate.measure());
    one.put("cell", rate.cell() == null ? null : rate.cell().code());
    put(one, rate.rate());
    one.put("value", Json.amount(rate.value()));
    return one;
  }

  private static void put(Map<String, @Nullable Object> one, SuccessRate rate) {
    one.put("won", rate.won());
    one.put("lost", rate.lost());
    one.put("rate", rate.rate());
    one.put("low", rate.low());
    one.put("high", rate.high());
  }

  private static Map<String, @Nullable Object> calibration(Calibration calibration) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("closed", calibration.closed());
    one.put("brier", calibration.brier());
    one.put("bins", calibration.bins().stream().map(MeasuresCommand::bin).toList());
    return one;
  }

  private static Map<String, @Nullable Object> bin(Calibration.Bin bin) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("from", bin.from());
    one.put("to", bin.to());
    one.put("stated", bin.stated());
    one.put("happened", bin.happened());
    one.put("count", bin.count());
    return one;
  }

  private static Map<String, @Nullable Object> stage(LearnedStage learned) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("stage", learned.stage().code());
    one.put("probability", learned.stage().probability().value());
    put(one, learned.rate());
    one.put("learned", learned.learned().value());
    return one;
  }

  private void print(WhatWorks works, Snapshot snapshot) {
    Texts texts = call.texts();
    String sign = texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
    TextTable table =
        new TextTable(
            texts.get("cli.column-measure"),
            texts.get("cli.column-cell"),
            ">" + texts.get("cli.column-won"),
            ">" + texts.get("cli.column-lost"),
            ">" + texts.get("cli.column-rate"),
            ">" + texts.get("cli.column-interval"),
            ">" + texts.get("cli.column-value-won", sign));
    for (MeasureRate measure : works.measures()) {
      row(table, measure, texts.get("cli.measures-all"));
      works.fields().stream()
          .filter(field -> field.measure().equals(measure.measure()))
          .forEach(field -> row(table, field, call.terms().cell(field.cell())));
    }
    table.print(call.out());
    if (!works.undecided().isEmpty()) {
      call.out().println(texts.get("cli.measures-undecided", String.join(", ", works.undecided())));
    }
    print(works.calibration());
  }

  private void row(TextTable table, MeasureRate measure, String where) {
    Texts texts = call.texts();
    SuccessRate rate = measure.rate();
    table.row(
        measure.measure().isEmpty() ? texts.get("cli.measures-unnamed") : measure.measure(),
        where,
        texts.number(rate.won()),
        texts.number(rate.lost()),
        texts.percent(rate.rate()),
        texts.percent(rate.low()) + "–" + texts.percent(rate.high()),
        texts.amount(measure.value()));
  }

  private void print(Calibration calibration) {
    Texts texts = call.texts();
    Double brier = calibration.brier();
    call.out().println();
    if (brier == null) {
      call.out().println(texts.get("cli.measures-no-stated"));
      return;
    }
    int closed = calibration.closed();
    call.out()
        .println(
            texts.get("cli.measures-brier", closed, texts.number(closed), texts.number(brier, 2)));
    List<Calibration.Bin> filled =
        calibration.bins().stream().filter(bin -> bin.count() > 0).toList();
    for (Calibration.Bin bin : filled) {
      double stated = bin.stated() == null ? 0 : bin.stated();
      double happened = bin.happened() == null ? 0 : bin.happened();
      call.out()
          .println(
              texts.get(
                  "cli.measures-bin",
                  texts.percent(bin.from()),
                  texts.percent(bin.to()),
                  bin.count(),
                  texts.number(bin.count()),
                  texts.percent(stated),
                  texts.percent(happened)));
    }
  }
}
