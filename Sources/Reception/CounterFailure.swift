import CaseStore
import Casework
import Directory
import Documents
import Standards

/// Why something could not be done at the counter. What was saved before stays saved.
public enum CounterFailure: Error, Hashable, Codable, Sendable {
  /// A store that is read may be damaged or gone; one that is saved into may be `busy`, `readOnly`, full or
  /// of a `newerSchema`. Functions name what else they meet.
  case store(StoreFailure)
  case law(LawFailure)
  case clock(ClockFailure)
  case printer(PrinterFailure)
  case pdf(TypesetterFailure)
  /// The case has no such paper where it stands.
  case noSuchPaper(Document.Kind, DocumentHindrance)
  /// The store names an office the directory does not have.
  case unknownOffice(String)
  /// The account is no member of this store's staff.
  case stranger(login: String)
  /// `--as` and a fixed clock belong to training stores.
  case trainingOnly
  /// The office does not give this service (A32, A33).
  case notOffered(Service)
  /// Nobody said yet that the document has these numbers as they are typed.
  case unconfirmedNumbers([FieldID])
  /// Nobody said yet that what is doubtful is so all the same.
  case unansweredDoubts([IntakeDoubt])
  case cannotSave(path: String)
  /// What should stand in the directory cannot.
  case correction(CorrectionProblem, entry: String)
}
