import Casework
import Controls
import Documents
import Reception
import Standards
import Wording
import Words

/// Screens are opened over others, as they are or with what was read for them.
extension Desk {
  func open(_ next: NextScreen) {
    if let place = stack.lastIndex(where: { next.isOpen(as: $0) }) {
      // A form that is open already goes on where it stands: two of it would write over each other.
      stack.removeSubrange((place + 1)...)
      return
    }
    do throws(LawFailure) {
      guard let screen = try next.screen(context) else { return }
      push(screen)
      if next.beginsUnread { readAgain() }
    } catch {
      say(words.sentence(for: error), .alarm)
    }
  }

  func open(_ answer: OfficeAnswer, _ shown: Shown) {
    switch (shown, answer) {
    case (.caseCard(let id), .caseFile(let file)):
      showCard(file)
      sawHanded(id)
      noteAccess(of: id)
    case (.documentOfCase, .caseFile(let file)):
      showCard(file)
      open(.caseDocument(file, choosing: false))
    case (.correction(let id), .caseFile(let file)):
      noteAccess(of: id)
      open(.caseCard(file))
      open(.correction(file))
    case (.papers(let id), .caseFile(let file)):
      noteAccess(of: id)
      open(.caseCard(file))
      open(.casePapers(file))
    case (.complaint(let id), .complaint(let file)):
      open(.complaint(file))
      noteReading(of: id)
    case (.receipt(_, let withCard), .complaint(let file)):
      if withCard { open(.complaint(file)) }
      open(.document(.receipt(file), named: file.name, .complaintsRegister))
    case (.complaintProcedure, .complaintProcedure(let procedure)):
      open(
        .document(
          .complaintProcedure(procedure), named: Document.Kind.complaintProcedure.rawValue,
          .complaintsRegister))
    case (.person, .person(let known)), (.applicant, .person(let known)):
      if let known {
        open(.services(.apply, seed: FormValues(), known: known))
        if let death = words.death(of: known) { say(death, .warning) }
      }
    case (.subject, .subject(let file)):
      open(
        .document(
          .subject(file), named: file.name, .place(title: .subjectTitle, text: .subjectWhy)))
    case (.caseCard, _), (.documentOfCase, _), (.correction, _), (.papers, _), (.complaint, _),
      (.receipt, _),
      (.complaintProcedure, _), (.person, _), (.applicant, _), (.subject, _):
      break
    }
  }

  /// A card that is open already shows the case as it is now.
  private func showCard(_ file: CaseFile) {
    if stack.last is CaseScreen {
      update(.found(.caseFile(file), .caseFile(file.record.id)))
      takeUpBegun()
    } else {
      open(.caseCard(file))
    }
  }
}

extension Shown {
  /// `nil` for what is saved before it is shown.
  var read: OfficeRead? {
    switch self {
    case .caseCard(let id), .documentOfCase(let id), .correction(let id), .papers(let id):
      .caseFile(id)
    case .complaint(let id): .complaint(id)
    case .receipt(let id, _): .receipt(id)
    case .complaintProcedure: .complaintProcedure
    case .person(let id): .person(id)
    case .applicant(let id): .applicant(id)
    case .subject: nil
    }
  }
}

extension NextScreen {
  /// Whether a screen is the form that is to be opened.
  fileprivate func isOpen(as screen: any DeskScreen) -> Bool {
    switch self {
    case .form(let draft, .apply): screen.draft?.id == draft.id && screen.isForm
    case .correction(let file): screen.begun?.place == CorrectionScreen.place(of: file.record)
    case .complaintForm(let number):
      screen.begun?.place == ComplaintFormScreen.place(about: number)
    case .form, .caseCard, .casePapers, .caseDocument, .document, .complaint, .cases,
      .casesBeginning, .counted, .deadlines, .reports, .body, .explanation, .search, .services,
      .forms,
      .destination:
      false
    }
  }

  /// Whether the screen begins without what it shows.
  fileprivate var beginsUnread: Bool {
    switch self {
    case .cases, .casesBeginning, .counted, .deadlines, .reports, .search, .destination: true
    case .caseCard, .casePapers, .caseDocument, .correction, .document, .complaint, .complaintForm,
      .body, .explanation, .form, .services, .forms:
      false
    }
  }
}
