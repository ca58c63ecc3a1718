package app.revier.ics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that Windows, and with it Outlook, has for time zones, and the zones of the tz database
 * that keep the same time. A zone that is missing here is taken as its calendar describes it.
 */
final class WindowsZones {

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("W. Europe Standard Time", "Europe/Berlin"),
          Map.entry("Central Europe Standard Time", "Europe/Budapest"),
          Map.entry("Central European Standard Time", "Europe/Warsaw"),
          Map.entry("Romance Standard Time", "Europe/Paris"),
          Map.entry("GMT Standard Time", "Europe/London"),
          Map.entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
          Map.entry("GTB Standard Time", "Europe/Bucharest"),
          Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
          Map.entry("FLE Standard Time", "Europe/Kyiv"),
          Map.entry("Turkey Standard Time", "Europe/Istanbul"),
          Map.entry("Russian Standard Time", "Europe/Moscow"),
          Map.entry("Belarus Standard Time", "Europe/Minsk"),
          Map.entry("Kaliningrad Standard Time", "Europe/Kaliningrad"),
          Map.entry("Morocco Standard Time", "Africa/Casablanca"),
          Map.entry("W. Central Africa Standard Time", "Africa/Lagos"),
          Map.entry("South Africa Standard Time", "Africa/Johannesburg"),
          Map.entry("Egypt Standard Time", "Africa/Cairo"),
          Map.entry("Israel Standard Time", "Asia/Jerusalem"),
          Map.entry("Jordan Standard Time", "Asia/Amman"),
          Map.entry("Middle East Standard Time", "Asia/Beirut"),
          Map.entry("Arab Standard Time", "Asia/Riyadh"),
          Map.entry("Arabian Standard Time", "Asia/Dubai"),
          Map.entry("Iran Standard Time", "Asia/Tehran"),
          Map.entry("Pakistan Standard Time", "Asia/Karachi"),
          Map.entry("India Standard Time", "Asia/Kolkata"),
          Map.entry("Bangladesh Standard Time", "Asia/Dhaka"),
          Map.entry("SE Asia Standard Time", "Asia/Bangkok"),
          Map.entry("Singapore Standard Time", "Asia/Singapore"),
          Map.entry("China Standard Time", "Asia/Shanghai"),
          Map.entry("Taipei Standard Time", "Asia/Taipei"),
          Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
          Map.entry("Korea Standard Time", "Asia/Seoul"),
          Map.entry("W. Australia Standard Time", "Australia/Perth"),
          Map.entry("Cen. Australia Standard Time", "Australia/Adelaide"),
          Map.entry("AUS Central Standard Time", "Australia/Darwin"),
          Map.entry("E. Australia Standard Time", "Australia/Brisbane"),
          Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
          Map.entry("Tasmania Standard Time", "Australia/Hobart"),
          Map.entry("New Zealand Standard Time", "Pacific/Auckland"),
          Map.entry("Azores Standard Time", "Atlantic/Azores"),
          Map.entry("E. South America Standard Time", "America/Sao_Paulo"),
          Map.entry("Argentina Standard Time", "America/Argentina/Buenos_Aires"),
          Map.entry("SA Pacific Standard Time", "America/Bogota"),
          Map.entry("SA Western Standard Time", "America/La_Paz"),
          Map.entry("Pacific SA Standard Time", "America/Santiago"),
          Map.entry("Atlantic Standard Time", "America/Halifax"),
          Map.entry("Newfoundland Standard Time", "America/St_Johns"),
          Map.entry("Eastern Standard Time", "America/New_York"),
          Map.entry("US Eastern Standard Time", "America/Indiana/Indianapolis"),
          Map.entry("Central Standard Time", "America/Chicago"),
          Map.entry("Central Standard Time (Mexico)", "America/Mexico_City"),
          Map.entry("Mountain Standard Time", "America/Denver"),
          Map.entry("US Mountain Standard Time", "America/Phoenix"),
          Map.entry("Pacific Standard Time", "America/Los_Angeles"),
          Map.entry("Alaskan Standard Time", "America/Anchorage"),
          Map.entry("Hawaiian Standard Time", "Pacific/Honolulu"),
          Map.entry("UTC", "UTC"),
          Map.entry("Coordinated Universal Time", "UTC"));

  private WindowsZones() {}

  /** The zone of the tz database, if there is one. */
  static @Nullable String find(String name) {
    return BY_NAME.get(name);
  }
}
