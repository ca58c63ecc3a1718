package app.revier.text;

import app.revier.capacity.HolidayRegion;
import app.revier.capacity.HolidayRegions;
import app.revier.capacity.PartialHoliday;
import java.util.List;
import java.util.stream.Collectors;

/** Puts regions of public holidays into words. */
public final class RegionTexts {

  private final Texts texts;

  /** In the language of these texts. */
  public RegionTexts(Texts texts) {
    this.texts = texts;
  }

  /** The name of a region after what it is a part of: {@code Deutschland – Bayern}. */
  public String path(HolidayRegion region, HolidayRegions regions) {
    return regions.path(region, texts.language().code());
  }

  /** The same of the region with a code; the code itself if no such region is known. */
  public String path(String code, HolidayRegions regions) {
    HolidayRegion region = regions.ofCode(code);
    return region == null ? code : path(region, regions);
  }

  /** That a text means no known region, and what it may mean. */
  public String unknown(String text, List<HolidayRegion> near) {
    List<String> names = near.stream().map(this::named).toList();
    return switch (names.size()) {
      case 0 -> texts.get("failures.unknown-region", text);
      case 1 -> texts.get("failures.unknown-region-near", text, names.getFirst());
      default ->
          texts.get(
              "failures.unknown-region-several",
              text,
              String.join(", ", names.subList(0, names.size() - 1)),
              names.getLast());
    };
  }

  /**
   * Which holidays of parts of a region do not count, and that the part has to be set: a state for
   * a country, a community for a state.
   *
   * @param holidays one at least
   */
  public String partial(String region, List<PartialHoliday> holidays) {
    String language = texts.language().code();
    String days =
        holidays.stream()
            .map(
                one ->
                    texts.get(
                        "failures.partial-holiday",
                        texts.date(one.holiday().date()),
                        one.holiday().name(language),
                        one.parts().stream()
                            .map(part -> part.name(language))
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining("; "));
    String example = holidays.getFirst().parts().getFirst().code();
    return texts.get(partialKey(region), region, days, example);
  }

  /** The names of some regions, one after the other. */
  public String names(List<HolidayRegion> regions) {
    return regions.stream()
        .map(region -> region.name(texts.language().code()))
        .collect(Collectors.joining(", "));
  }

  /** The parts of Switzerland are cantons. */
  private static String partialKey(String region) {
    if (region.startsWith("CH")) {
      return region.contains("-")
          ? "failures.canton-community-holidays"
          : "failures.canton-holidays";
    }
    return region.contains("-") ? "failures.community-holidays" : "failures.state-holidays";
  }

  private String named(HolidayRegion region) {
    return texts.get("failures.region", region.name(texts.language().code()), region.code());
  }
}
