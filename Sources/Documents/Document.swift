import Wording
import Words

/// A paper as a value: what stands on it, in order, before anyone decides how wide a line is.
///
/// Text, print and PDF are renderings of this one value; as JSON it is handed to `qabyldau-pdf`.
public struct Document: Hashable, Codable, Sendable {
  public var kind: Kind
  public var title: String
  /// Languages it is written in, as `kk` or `ru`; the first is the document's own.
  public var languages: [String]
  /// Which copy it is, in words; `nil` for the first and for what is only looked at.
  public var copy: String?
  public var blocks: [Block]

  public init(
    kind: Kind, title: String, languages: [String] = [], copy: String? = nil, blocks: [Block]
  ) {
    self.kind = kind
    self.title = title
    self.languages = languages
    self.copy = copy
    self.blocks = blocks
  }

  /// The raw names are part of the command line, of file names and of the history.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// What asks for the service, with the stub as its tear-off part (¶12 1), ¶13, ¶15).
    case application
    /// The tear-off receipt for a complete set (¶15).
    case stub
    /// What is missing from an incomplete set; never called a stub (A24).
    case stillNeeded = "still-needed"
    /// What an applicant got back who took the application back.
    case returned
    /// What to bring, without a name (¶18 2).
    case whatToBring = "what-to-bring"
    /// To a residential institution (S1 ¶5).
    case referral
    /// That care at home is granted (S2 ¶5, ¶16).
    case notice
    /// With its ground, and where to complain (¶17, ¶21–22).
    case refusal
    case suspension
    /// To be filled in and handed to the akimat (¶21–22).
    case complaint
    /// That a result was handed over, to be signed (¶16).
    case receipt
    /// For the envelope of a result that is posted (S2 ¶16).
    case label
    /// The front of the file in the office, with the history.
    case cover
    /// What was accepted in a period, with the head of the history.
    case journal
    case deadlines
    /// Results that wait to be collected (¶18 4)).
    case shelf
    /// Whose care at home is to be asked for anew, to be called (A23).
    case renewals
    /// Who holds what.
    case clerks
    /// What F1 or the reader of the standards says.
    case explanation
    /// Everything the office holds about one person (¶18 3)).
    case subjectFile = "subject-file"
    /// Bodies of the directory.
    case directory
    /// What hangs in the hall (¶9, ¶11).
    case stand
    /// Forms that are given out to be filled in by hand (¶13).
    case medicalCard = "medical-card"
    case livingConditions = "living-conditions"
    case postConsent = "post-consent"
    /// That a complaint is registered (¶23).
    case complaintReceipt = "complaint-receipt"
    /// A complaint as it is given to the akimat (¶21, ¶22).
    case complaintForm = "complaint-form"
    /// How to complain, in plain words (¶21).
    case complaintProcedure = "complaint-procedure"
    /// The register of complaints.
    case complaints
    /// The indicators of appendix 2 (¶19).
    case quality
    /// The same of a period that was closed, to be signed.
    case signedIndicators = "signed-indicators"
    /// A number in the queue.
    case ticket
    /// What a day in the queue was like.
    case queue
    /// A part of the office's log.
    case log

    /// Whether it goes home with the person it is about, or with whoever asked.
    var isForCitizens: Bool {
      switch self {
      case .application, .stub, .stillNeeded, .returned, .whatToBring, .referral, .notice, .refusal,
        .suspension, .complaint, .receipt, .label, .subjectFile, .complaintReceipt, .complaintForm,
        .complaintProcedure, .ticket, .stand, .medicalCard, .livingConditions, .postConsent:
        true
      case .cover, .journal, .deadlines, .shelf, .renewals, .clerks, .explanation, .directory,
        .complaints, .quality, .signedIndicators, .queue, .log:
        false
      }
    }

    /// Columns of a line: a sheet, or the roll of a small printer.
    public var columns: Int { self == .ticket ? 40 : 80 }

    /// How large it is printed.
    public enum Sheet: Sendable {
      /// A6 across: it is cut out or printed on a label.
      case slip
      /// One page, with smaller letters where it must.
      case page
      /// One page where its letters stay large enough to write beside, else several; what is torn off stays whole.
      case form
      case pages
      /// One large sheet for a wall, with letters as large as it lets them be.
      case poster
    }

    public var sheet: Sheet {
      switch self {
      case .label, .ticket: .slip
      case .application, .medicalCard, .livingConditions, .postConsent: .form
      case .stand: .poster
      case .stub, .stillNeeded, .returned, .referral, .notice, .refusal, .suspension, .complaint,
        .receipt, .complaintReceipt, .complaintForm:
        .page
      case .whatToBring, .cover, .journal, .deadlines, .shelf, .renewals, .clerks, .explanation,
        .subjectFile, .directory, .complaintProcedure, .complaints, .quality, .signedIndicators,
        .queue, .log:
        .pages
      }
    }

    var title: WordKey {
      switch self {
      case .stub: .printStubTitle
      case .stillNeeded: .printSlipTitle
      case .returned: .printReturnedTitle
      case .whatToBring: .printBringTitle
      case .subjectFile: .subjectTitle
      case .directory: .directoryTitle
      case .explanation: .commandWhy
      case .complaintReceipt: .complaintReceiptTitle
      case .complaintForm: .complaintFormTitle
      case .complaintProcedure: .complaintExplainTitle
      case .complaints: .complaintsTitle
      case .quality: .qualityTitle
      case .signedIndicators: .signedTitle
      case .ticket: .queueSlipTitle
      case .queue: .queueDocumentTitle
      case .log: .logTitle
      case .application, .referral, .notice, .refusal, .suspension, .complaint, .receipt, .label,
        .cover, .journal, .deadlines, .shelf, .renewals, .clerks, .stand, .medicalCard,
        .livingConditions, .postConsent:
        WordKey(rawValue: "document-title." + rawValue)
      }
    }
  }

  public enum Block: Hashable, Codable, Sendable {
    case heading(String)
    case paragraph(String)
    /// A label and its value on one line, or the value below where the line is too narrow.
    case field(label: String, value: String)
    /// One paper of a list, with its number as printed and what is to be said of it.
    case item(mark: Mark, number: String, text: String, note: String?)
    case table(Table)
    /// A number as Code 128; the digits alone. In text the number stands in a field of its own.
    case barcode(String)
    case rule
    /// Where the paper is cut or torn.
    case cut
    /// A line to sign on.
    case signature(String)
    /// A label and a line to write on; without a label the line alone.
    case blank(String)
    /// A label and room to write beside it by hand, as text too.
    case fillIn(String)
    /// A label and what can be ticked beside it by hand.
    case choices(label: String, options: [String])
    case space
  }

  /// Rows of cells under headings.
  public struct Table: Hashable, Codable, Sendable {
    public struct Column: Hashable, Codable, Sendable {
      public var title: String
      /// The share of the width, against the other columns'.
      public var share: Int

      public init(_ title: String, share: Int) {
        self.title = title
        self.share = share
      }
    }

    public var columns: [Column]
    /// As many cells in each as there are columns.
    public var rows: [[String]]

    public init(columns: [Column], rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  public enum Mark: String, Hashable, Codable, Sendable {
    case handedIn = "handed-in"
    case missing
    case waived
    /// Whether it is needed is not known yet.
    case open
    case plain

    /// Signs every printer has.
    var sign: String {
      switch self {
      case .handedIn: "[x]"
      case .missing: "[ ]"
      case .waived: "[-]"
      case .open: "[?]"
      case .plain: " - "
      }
    }
  }
}

extension Words {
  /// The words a paper of this kind is written in.
  func writing(_ kind: Document.Kind) -> Words {
    var words = self
    words.isForCitizens = kind.isForCitizens
    return words
  }
}
