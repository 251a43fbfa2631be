import Casework
import Foundation
import Standards
import Support
import Testing

@testable import CaseStore

/// Words that stand in stores: in acts, in records, in columns. One that is stored is never called
/// otherwise; a new one is written into `Samples/words.txt` by hand.
struct StoredWordTests {
  private static func words<Word: CaseIterable & RawRepresentable>(_ type: Word.Type) -> String {
    type.allCases.map { "\($0.rawValue)" }.joined(separator: " ")
  }

  /// Of names that files of standards declare: those of the decree, which stand in stores for good.
  private static func words<Name: RawRepresentable>(_ names: [Name]) -> String {
    names.map { "\($0.rawValue)" }.joined(separator: " ")
  }

  private static let stored = [
    ("access", words(Access.self)), ("act", words(ActKind.self)),
    ("begun", words(BegunPlace.Kind.self)), ("care-end", words(CareEndCause.self)),
    ("category", words(ApplicantCategory.allCases)), ("channel", words(ComplaintChannel.self)),
    ("complaint", words(ComplaintState.self)), ("complaint-act", words(ComplaintActKind.self)),
    ("complaint-rule", words(ComplaintRule.Kind.self)), ("copy", words(PrintedCopy.Way.self)),
    ("custody", words(Custody.self)), ("decision", words(DecisionKind.self)),
    ("doubt", words(WaitDoubt.self)), ("fault", words(Fault.self)),
    ("field", words(FieldID.decree)), ("figure", words(QualityFigure.Kind.self)),
    ("ground", words(RefusalGround.self)), ("group", words(DisabilityGroup.allCases)),
    ("hold", words(HoldCause.self)), ("identity", words(IdentityDocument.Kind.self)),
    ("institution", words(InstitutionKind.allCases)),
    ("intake-doubt", words(IntakeDoubt.Kind.self)), ("list", words(SeenList.Name.self)),
    ("list-way", words(SeenList.Way.self)), ("log-group", words(LogGroup.self)),
    ("matter", words(ComplaintMatter.self)),
    ("priority", words(TicketPriority.self)), ("purpose", words(TicketPurpose.self)),
    ("question", words(SurveyQuestion.self)), ("recipient", words(RecipientKind.self)),
    ("relation", words(HandingPerson.Relation.self)), ("role", words(StaffRole.self)),
    ("service", words(Service.allCases)), ("sex", words(Sex.self)),
    ("sorting", words(CaseSorting.self)), ("standard", words(StandardID.allCases)),
    ("state", words(CaseState.self)),
    ("step", words(DraftStep.self)), ("subject", words(ActSubject.Kind.self)),
    ("ticket", words(TicketState.self)), ("ticket-act", words(TicketActKind.self)),
    ("use", words(UseKind.self)),
  ]

  @Test func `words that are stored are called what they were always called`() throws {
    let text = Self.stored.map { "\($0.0): \($0.1)\n" }.joined()
    try Samples.compare(Data(text.utf8), with: "words.txt")
  }
}
