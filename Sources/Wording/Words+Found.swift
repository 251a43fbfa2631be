import Casework
import Words

extension Words {
  /// By what a search found a case, in a few words; `nil` where it was the applicant's name.
  public func foundBy(_ line: CaseLine) -> String? {
    guard let found = line.foundBy else { return nil }
    let text = found.text ?? ""
    return switch found.kind {
    case .formerly: self(.foundFormerly(text: text))
    case .representative: self(.foundRepresentative(text: text))
    case .handedIn: self(.foundHandedIn(text: text))
    case .phone: self(.foundPhone(text: text))
    case .document: self(.foundDocument(text: text))
    case .certificate: self(.foundCertificate(text: text))
    case .address: self(.foundAddress(text: text))
    case .number: self(.foundNumber)
    case .birthDate:
      self(.foundBirthDate(date: line.birthDate.map { date($0, style: .short) } ?? ""))
    }
  }

  /// A name in a list with what it was found by. The patronymic makes room for the name of somebody
  /// else or a paper; what is the applicant's own stands behind the whole name.
  public func name(of line: CaseLine, separator: String) -> String {
    guard let kind = line.foundBy?.kind, let found = foundBy(line) else { return line.fullName }
    if [.birthDate, .phone, .number].contains(kind) {
      return line.fullName + " \(separator) " + found
    }
    return [line.surname, line.given].filter { !$0.isEmpty }.joined(separator: " ")
      + " \(separator) " + found
  }
}
