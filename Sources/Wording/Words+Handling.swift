import Casework
import Standards
import Words

/// What became of a paper, in words.
extension Words {
  /// Where a paper is, in one word.
  public func name(of custody: Custody) -> String {
    self(WordKey(rawValue: "custody." + custody.rawValue))
  }

  /// What was written down of a paper: where it is, number, dates, note, when it was given back. That it is out of date is only said, the decree asks for no term.
  ///
  /// - Parameter day: the day on which a term is over or not.
  public func details(_ details: PaperDetails, on day: CivilDate) -> [String] {
    var said: [String] = []
    if let custody = details.custody, details.returnedOn == nil { said.append(name(of: custody)) }
    if let number = details.number { said.append(self(.detailNumber(number: number))) }
    if let date = details.date {
      said.append(self(.detailDate(date: self.date(date, style: .short))))
    }
    if let until = details.validUntil {
      said.append(
        self(
          until < day
            ? .detailOver(date: self.date(until, style: .short))
            : .detailUntil(date: self.date(until, style: .short))))
    }
    if let note = details.note { said.append(note) }
    if let returned = details.returnedOn {
      said.append(self(.detailReturned(date: self.date(returned, style: .short))))
    }
    return said
  }
}
