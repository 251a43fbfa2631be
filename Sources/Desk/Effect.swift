import Casework
import Controls
import Documents
import KazakhText
import Reception

/// What a screen wants done. It is a value: a test compares what a screen wants with what it should.
enum Effect: Equatable {
  /// The answer comes back to the screen that asked.
  case read(OfficeRead)
  /// The same of a search with each letter: typing goes on, only the answer to what now stands in the
  /// field counts, and Enter waits for that one.
  case follow(OfficeRead)
  /// What was saved comes back to the screen that asked, or why it was not.
  case save(OfficeSave)
  /// Reads something and opens what was read over this screen.
  case show(Shown)
  case open(NextScreen)
  case go(Destination.ID)
  case close
  /// Closes, and hands a command to the screen below.
  case backWith(DeskCommand.ID)
  /// The application in the form is taken: everything over the start screen is done with.
  case finish
  case say(String, MessageLine.Kind)
  /// Asks whether to leave the program.
  case leave
  case switchLanguage(Language)
  case makeStore(NewStore)
  /// After a lost race: what a colleague saved stays.
  case takeTheirs(CaseFile)
  /// Numbered and recorded when it is a case's.
  case print(Document, DocumentOrder, of: CaseID?)
  case saveDocument(Document, DocumentFormat, name: String, of: CaseID?)
  /// A table for spreadsheets, beside the papers that are saved.
  case saveTable([[CSV.Cell]], Document.Kind, name: String)
  /// What can be printed on.
  case listPrinters
  /// What was done that changed nothing is recorded; nobody waits for it.
  case note(Use)
  /// The same of a question to the office's log.
  case asked(LogQuestion)
}

/// What is opened once it is read.
enum Shown: Equatable {
  case caseCard(CaseID)
  /// The card with the paper the case needs where it stands.
  case documentOfCase(CaseID)
  case complaint(ComplaintID)
  /// The form a case is corrected with, and the papers of one, over its card.
  case correction(CaseID)
  case papers(CaseID)
  /// The receipt over the card; whoever the complaint is about sees no more of it than the receipt.
  case receipt(ComplaintID, withCard: Bool)
  case complaintProcedure
  /// Which service a known person applies for.
  case person(CaseID)
  /// The same of the person of a case.
  case applicant(CaseID)
  /// Everything the office holds about the person of a case; that it is taken out is recorded.
  case subject(CaseID)
}
