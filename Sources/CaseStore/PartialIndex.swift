/// Indexes of a part of a table's rows. SQLite takes one only for a query that repeats the condition
/// it was made with: another condition needs another index, made by a step of its own. Steps spell
/// theirs out and never read these.
enum PartialIndex: String, CaseIterable {
  /// The cases of the deadline board: every one whose result is not yet ready.
  case casesOnBoard = "cases_on_board"
  /// Results that wait to be collected.
  case casesOnShelf = "cases_on_shelf"
  /// What may have left papers behind; whether it did is in the record itself, which the index looks
  /// into when a case is saved and nobody afterwards.
  case casesLeftBehind = "cases_left_behind"
  /// Cases of which something was entered late; what a manager said of it is in the record itself.
  case casesEnteredLate = "cases_entered_late"
  /// Visits of which something is still to happen.
  case ticketsOpen = "tickets_open"
  /// Complaints to which an answer is owed.
  case complaintsOpen = "complaints_open"

  var condition: String {
    switch self {
    case .casesOnBoard:
      "state IN ('awaiting-papers', 'accepted', 'returned', 'suspended', 'decided')"
    case .casesOnShelf: "state = 'ready'"
    case .casesLeftBehind:
      """
      (state = 'voided' OR (state = 'closed' AND decision = 'refusal')) \
      AND instr(record, CAST('"custody":"kept"' AS BLOB)) > 0
      """
    case .casesEnteredLate:
      "instr(record, CAST('\"recordedLateEntries\":[' AS BLOB)) > 0"
    case .ticketsOpen: "state IN ('waiting', 'called', 'serving', 'on-hold', 'carried-over')"
    case .complaintsOpen: "state IN ('registered', 'forwarded', 'reopened')"
    }
  }

  /// What follows the table's name in a query that reads the rows by the index.
  var rows: String { "INDEXED BY \(rawValue) WHERE \(condition)" }
}
