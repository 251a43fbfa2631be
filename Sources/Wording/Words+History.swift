import Casework
import Standards
import Words

/// The history of a case or a complaint.
extension Words {
  /// One line of a history: when, what and who.
  public func historyLine(at moment: Moment, what: String, by name: String?) -> String {
    self(
      .caseActLine(
        act: what, date: date(moment.date, style: .short), name: name ?? "",
        time: time(minuteOfDay: moment.minuteOfDay)))
  }
}
