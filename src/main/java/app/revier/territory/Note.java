package app.revier.territory;

import java.time.LocalDate;

/**
 * Something worth remembering about a customer.
 *
 * @param text what
 * @param source from where; may be empty
 * @param date when it was learned
 */
public record Note(String text, String source, LocalDate date) {}
