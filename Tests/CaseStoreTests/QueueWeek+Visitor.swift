import Casework

extension QueueWeek {
  /// A visitor as the books have them. Milliseconds are those of the wall clock.
  struct Visitor {
    let day: Int
    let number: Int
    var purpose: TicketPurpose
    let came: Int64
    var isAhead = false
    var keptFor: Int?
    var place = Place.queue
    var waitsSince: Int64?
    /// The clock's steps that had happened when the wait began to run.
    var stepsBefore = 0
    var waited: Int64 = 0
    var servingSince: Int64?
    var served: Int64 = 0
    var isDoubtful = false
    var isMarked = false
    var clerk: Int?
    /// Where whoever called it sat then.
    var window: String?
    /// The day on which something happened to it last.
    var movedDay = 0
    var servingDay: Int?
    /// Whether nobody ended its serving on its day.
    var isOvernight = false
    /// What it had waited at the end of each day that carried it over; `nil` when in doubt.
    var carried: [Int: Int64?] = [:]
    var endedDay: Int?
    var endedAt: Int64?
    var carriedDay: Int?
    var end: TicketState?

    enum Place { case queue, called, serving, away, carried, gone }
  }

  enum Deed {
    case arrive(TicketPurpose, ahead: Bool)
    case free(Int)
    case serve(Int, Int)
    case leave(Int, Int)
    case stepOut(Int, Int)
    case hand(Int, to: Int, by: Int)
    case comeBack(Int)
    case mark(Int)
    case look
    case close
    /// Ends the day before, alone.
    case closeYesterday
    /// A clerk moves to another window.
    case move(Int, String?)
  }
}
