/// A paper as a value: what stands on it, in order, before anyone decides how wide a line is.
///
/// Text, print and (later) PDF are renderings of this one value.
public struct Paper: Hashable, Codable, Sendable {
  public var kind: Kind
  public var title: String
  public var blocks: [Block]

  public init(kind: Kind, title: String, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// The tear-off receipt for a complete set (¶15).
    case stub
    /// What is missing from an incomplete set; never called a stub (A24).
    case stillNeeded = "still-needed"
    /// What an applicant got back who took the application back.
    case returned
    /// What to bring, without a name (¶18 2).
    case whatToBring = "what-to-bring"
    /// The deadline board, the shelf, the call list of renewals.
    case day
    /// What F1 or the reader of the standards says.
    case explanation
    /// Everything the office holds about one person (¶18 3)).
    case subjectFile = "subject-file"
    /// Bodies of the directory.
    case directory
    /// That a complaint is registered (¶23).
    case complaintReceipt = "complaint-receipt"
    /// A complaint as it is given to the akimat (¶21, ¶22).
    case complaintForm = "complaint-form"
    /// How to complain, in plain words (¶21).
    case complaintProcedure = "complaint-procedure"
    /// The indicators of appendix 2 (¶19).
    case quality
    /// A number in the queue.
    case ticket

    /// Columns of a line: a sheet, or the roll of a small printer.
    public var columns: Int { self == .ticket ? 40 : 80 }
  }

  public enum Block: Hashable, Codable, Sendable {
    case heading(String)
    case paragraph(String)
    /// A label and its value on one line, or the value below where the line is too narrow.
    case field(label: String, value: String)
    /// One paper of a list, with its number as printed and what is to be said of it.
    case item(mark: Mark, number: String, text: String, note: String?)
    case rule
    /// Where the paper is cut or torn.
    case cut
    /// A line to sign on.
    case signature(String)
    case space
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
