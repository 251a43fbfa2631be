/// The law as the program was given it: both standards, our readings, the calendars and the ages,
/// each file read when it is first asked for.
///
/// Not `Sendable`: it belongs to the one thread that runs the desk or the command.
public final class Law {
  private let bytes: (String) -> [UInt8]?
  private let paths: [String]
  private var standards: [StandardID: Standard] = [:]
  private var texts: [StandardID: StandardText] = [:]
  private var loadedDecree: Decree?
  private var loadedInterpretations: [Interpretation]?
  private var loadedCalendar: OfficeCalendar?
  private var loadedAges: PensionAges?
  private var loadedComplaintRules: ComplaintRules?

  /// The name of the rules: a digest of all bytes of the law's files. A case keeps it.
  public private(set) lazy var version = Digest.of(files)

  /// - Parameters:
  ///   - paths: the files there are, as paths below Resources/.
  ///   - bytes: the bytes of one of them.
  public init(paths: [String], bytes: @escaping (String) -> [UInt8]?) {
    self.paths = paths.filter(Self.isLaw).sorted()
    self.bytes = bytes
  }

  static func isLaw(_ path: String) -> Bool {
    path.hasPrefix("standards/") || path.hasPrefix("calendars/") || path == Files.interpretations
  }

  enum Files {
    static let decree = "standards/decree.yaml"
    static let interpretations = "interpretations.yaml"
    static let ages = "calendars/pension-ages.yaml"
    /// No part of the rules a case is evaluated by: a complaint keeps the term it was given.
    static let complaints = "complaints.yaml"
    static func standard(_ id: StandardID) -> String { "standards/\(id.rawValue).yaml" }
    static func text(_ id: StandardID) -> String { "standards/\(id.rawValue)-paragraphs.yaml" }
  }

  /// All files of the law with their bytes, as a store archives them for its cases.
  public var files: [(path: String, bytes: [UInt8])] {
    paths.compactMap { path in bytes(path).map { (path, $0) } }
  }

  private func read(_ path: String) throws(LawFailure) -> [UInt8] {
    guard let found = bytes(path) else {
      throw LawFailure(file: path, line: 0, reason: .missingFile, detail: path)
    }
    return found
  }

  /// - Throws: the place in `standards/decree.yaml` that cannot be used, or `missingFile`.
  public func decree() throws(LawFailure) -> Decree {
    if let loadedDecree { return loadedDecree }
    let decree = try Decree.load(try read(Files.decree), file: Files.decree)
    loadedDecree = decree
    return decree
  }

  /// - Throws: the place in the standard's file or the decree's that cannot be used, or `missingFile`.
  public func standard(_ id: StandardID) throws(LawFailure) -> Standard {
    if let standard = standards[id] { return standard }
    let file = Files.standard(id)
    let standard = try Standard.load(
      id, try read(file), file: file, since: try decree().registration.date)
    standards[id] = standard
    return standard
  }

  /// The paragraphs of a standard, in our own words.
  ///
  /// - Throws: as `standard(_:)`, for the file of the paragraphs.
  public func text(_ id: StandardID) throws(LawFailure) -> StandardText {
    if let text = texts[id] { return text }
    let file = Files.text(id)
    let text = try StandardText.load(
      id, try read(file), file: file, since: try decree().registration.date)
    texts[id] = text
    return text
  }

  /// Our readings, A02 and the like, in the file's order.
  ///
  /// - Throws: the place in `interpretations.yaml` that cannot be used, or `missingFile`.
  public func interpretations() throws(LawFailure) -> [Interpretation] {
    if let loadedInterpretations { return loadedInterpretations }
    let found = try Interpretation.load(
      try read(Files.interpretations), file: Files.interpretations)
    loadedInterpretations = found
    return found
  }

  /// The reading with this id, as `A02`; `nil` where there is none.
  ///
  /// - Throws: as `interpretations()`.
  public func interpretation(_ id: String) throws(LawFailure) -> Interpretation? {
    try interpretations().first { $0.id == id }
  }

  /// The shipped days off, without what an office changes in them (A03, A29).
  ///
  /// - Throws: the place in a year's file that cannot be used, or `missingFile`.
  public func calendar() throws(LawFailure) -> OfficeCalendar {
    if let loadedCalendar { return loadedCalendar }
    let years = paths.filter { $0.hasPrefix("calendars/") && $0 != Files.ages }
    var files: [(path: String, bytes: [UInt8])] = []
    for path in years { files.append((path, try read(path))) }
    let calendar = try OfficeCalendar.load(files)
    loadedCalendar = calendar
    return calendar
  }

  /// - Throws: the place in `calendars/pension-ages.yaml` that cannot be used, or `missingFile`.
  public func ages() throws(LawFailure) -> PensionAges {
    if let loadedAges { return loadedAges }
    let ages = try PensionAges.load(try read(Files.ages), file: Files.ages)
    loadedAges = ages
    return ages
  }

  /// How long complaints may be examined; not from the standards (¶23).
  ///
  /// - Throws: the place in `complaints.yaml` that cannot be used, or `missingFile`.
  public func complaintRules() throws(LawFailure) -> ComplaintRules {
    if let loadedComplaintRules { return loadedComplaintRules }
    let rules = try ComplaintRules.load(try read(Files.complaints), file: Files.complaints)
    loadedComplaintRules = rules
    return rules
  }
}
