package app.revier.week;

/**
 * What is known where the engagements of a week are gathered.
 *
 * @param request what is asked for
 * @param week which
 * @param confirmed what is confirmed
 * @param done what the weeks before hold
 * @param gathered takes what is found
 */
record Gathering(
    WeekRequest request,
    WorkingWeek week,
    Confirmed confirmed,
    Progressing done,
    Gathered gathered) {}
