import Casework
import Reception
import Standards

/// What a clerk does with the queue.
enum QueueStep {
  case issue(TicketPurpose)
  /// Whoever is next of these purposes.
  case callNext(Set<TicketPurpose>)
  case call(Ticket, reason: String?)
  /// Steps with a ticket as it was seen; serving leads on to what the visitor came for.
  case take([TicketAct], Ticket)
  case endDay(DayEnd, reason: String)
  case print(Ticket)
}

/// What the queue's screen asks the store for.
enum QueueReading {
  /// Who waits.
  case now
  /// What the day has been like so far, whichever day it is.
  case today
  case day(CivilDate)
}
