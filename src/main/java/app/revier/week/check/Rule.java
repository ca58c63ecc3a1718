package app.revier.week.check;

/** What a plan of days has to keep to. */
public enum Rule {
  /** The planned days are the working days of the span, in order, each once. */
  DAYS,
  /** The days off are the holidays and absences of the span, in order, each once. */
  DAYS_OFF,
  /** Hours, reserve, gaps, break, start and finish of a day are those of the rep's rules. */
  LIMITS,
  /** The rep leaves within working hours, and when the first stop asks for it. */
  LEAVE,
  /** The rep is back when the way from the last place takes it, before the reserve begins. */
  BACK,
  /** Stops follow each other without overlapping. */
  ORDER,
  /** The time on the road is the travel time between the places, rounded up to the grid. */
  DRIVE,
  /** The rep arrives when the way from the stop before is over, before the preparation. */
  ARRIVAL,
  /** Two visits or appointments leave room for the way, the buffer and the preparation. */
  BUFFER,
  /** In the gaps between working hours the rep neither drives nor does anything else. */
  BLOCKED,
  /** A chosen visit lies on a field day. */
  FIELD_DAY,
  /** A visit lies within the hours at which the customer receives visits. */
  VISITING_HOURS,
  /** A stop takes as long as the customer, the appointment, the task or the rules say. */
  DURATION,
  /** A stop is prepared as long as the customer or the appointment asks for. */
  PREPARATION,
  /** A day that needs a break has one, within the hours for it wherever that is possible. */
  BREAK,
  /** A day has no break that it does not need. */
  NEEDLESS_BREAK,
  /** A stop is what its kind says, of a customer, an appointment or a task of the request. */
  KIND,
  /** An appointment is at its fixed time, or within the days it is wanted. */
  APPOINTMENT_TIME,
  /** An appointment is planned once at most. */
  APPOINTMENT_TWICE,
  /** An appointment of the span is planned, or left out with a reason. */
  APPOINTMENT_FORGOTTEN,
  /** What was confirmed stands as it was, or is left out with a reason. */
  CONFIRMED_CHANGED,
  /** Only what was confirmed before is called so. */
  CONFIRMED_INVENTED,
  /** A stop of a plan that is kept stands as it was, or gave way to what made it impossible. */
  KEPT,
  /** A visit that was called off is not planned in the days it was called off for. */
  CALLED_OFF,
  /** A task is done neither before it can be nor after it should be, and not again. */
  TASK_TIME,
  /** A task is planned once at most, a long project as many times a week as it gets blocks. */
  TASK_TWICE,
  /** Blocks of one long project lie on different days as far as there are days enough. */
  BLOCKS_APART,
  /** A task that cannot wait any longer is planned, or left out with a reason. */
  TASK_FORGOTTEN,
  /**
   * A call that is due is made when the customer can be reached, neither too soon after another
   * call nor in a week with a visit.
   */
  CALL_TIME,
  /** A call that is due is left out only if there is no gap for it, and that is told. */
  CALLS_LEFT,
  /** A customer is not visited again before the visit can be due. */
  TOO_SOON,
  /** A visit nobody asks for has no place that somebody who waits could have. */
  WAITING_FIRST,
  /**
   * A visit that is said to come ahead of fuller weeks is not due yet, and they would be fuller.
   */
  AHEAD,
  /** A customer whose visit is due is visited, or left out with a reason. */
  DUE_FORGOTTEN,
  /** Nobody is sent to a customer whose place is not known, and that is the reason given. */
  NO_POSITION,
  /** Nothing is left out twice, nor planned as well, but for a visit that is due again. */
  LEFT_OUT,
  /** What is agreed comes first, then tasks, then visits, of each the most valuable first. */
  LEFT_OUT_ORDER,
  /** The visits that come too late are listed with their days, and no others. */
  SLIPS,
  /** The visit that is latest comes first. */
  SLIPS_ORDER,
  /** A visit says what it is worth, in parts that are not negative; no other stop does. */
  VALUE,
  /** The points of the plan are those of its visits. */
  POINTS
}
