package app.revier.book;

/**
 * The files through which planned days go to other programs and come from them.
 *
 * @param calendarWriter writes calendar files
 * @param calendarReader reads those of others
 * @param phone writes pages for the phone
 * @param paper writes pages to print
 */
public record WeekFiles(
    CalendarWriter calendarWriter,
    CalendarReader calendarReader,
    PhoneFiles phone,
    PaperFiles paper) {}
