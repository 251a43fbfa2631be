/// The law as the program was given it: the standards, our readings, the calendars and the ages, each
/// file read when it is first asked for.
///
/// Not `Sendable`: it belongs to the one thread that runs the desk or the command.
public final class Law {
  private let bytes: (String) -> [UInt8]?
  private let paths: [String]
  private var standards: [StandardID: Standard] = [:]
  private var profiles: [StandardID: StandardProfile] = [:]
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
    static func profile(_ id: StandardID) -> String { "standards/\(id.rawValue)/standard.yaml" }
    static func form(_ id: StandardID) -> String { "standards/\(id.rawValue)/form.yaml" }
    static func rules(_ id: StandardID) -> String { "standards/\(id.rawValue)/rules.yaml" }
    static func text(_ id: StandardID) -> String { "standards/\(id.rawValue)/paragraphs.yaml" }
    /// Where versions of the law before the folders kept rules and paragraphs.
    static func earlierRules(_ id: StandardID) -> String { "standards/\(id.rawValue).yaml" }
    static func earlierText(_ id: StandardID) -> String {
      "standards/\(id.rawValue)-paragraphs.yaml"
    }
  }

  /// The standards there are, in the order of their ids; of an earlier version of the law those that the
  /// program still knows.
  public var standardIDs: [StandardID] {
    let folders = paths.compactMap { path in
      let parts = path.split(separator: "/")
      return parts.count == 3 && parts[2] == "standard.yaml"
        ? StandardID(rawValue: String(parts[1])) : nil
    }
    return folders.isEmpty
      ? StandardShelf.current.ids.filter { paths.contains(Files.earlierRules($0)) } : folders
  }

  /// The standard whose paragraph is meant where a place of the decree names none.
  private var home: StandardID { standardIDs.first ?? StandardID(rawValue: "") }

  /// What all of the program goes by of a standard. An earlier version of the law did not say it: there
  /// it is what the program knows today.
  ///
  /// - Throws: the place in the standard's file that cannot be used, or `missingFile`.
  public func profile(_ id: StandardID) throws(LawFailure) -> StandardProfile {
    if let profile = profiles[id] { return profile }
    let file = Files.profile(id)
    let profile: StandardProfile
    if paths.contains(file) || !paths.contains(Files.earlierRules(id)) {
      let form = Files.form(id)
      profile = try StandardProfile.load(
        id, try read(file), file: file, form: (try read(form), form))
    } else if let known = StandardShelf.current[id] {
      profile = known
    } else {
      throw LawFailure(file: file, line: 0, reason: .missingFile, detail: file)
    }
    profiles[id] = profile
    return profile
  }

  /// - Throws: as `profile(_:)` of any of the standards.
  public func shelf() throws(LawFailure) -> StandardShelf {
    var found: [StandardProfile] = []
    for id in standardIDs { found.append(try profile(id)) }
    return StandardShelf(found)
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
    let decree = try Decree.load(try read(Files.decree), file: Files.decree, in: home)
    loadedDecree = decree
    return decree
  }

  /// - Throws: the place in the standard's file or the decree's that cannot be used, or `missingFile`.
  public func standard(_ id: StandardID) throws(LawFailure) -> Standard {
    if let standard = standards[id] { return standard }
    let file = Files.rules(id)
    let earlier = Files.earlierRules(id)
    let place = !paths.contains(file) && paths.contains(earlier) ? earlier : file
    let standard = try Standard.load(
      try profile(id), try read(place), file: place, since: try decree().registration.date)
    standards[id] = standard
    return standard
  }

  /// All standards, in the order of their ids.
  ///
  /// - Throws: as `standard(_:)`.
  public func allStandards() throws(LawFailure) -> [Standard] {
    var found: [Standard] = []
    for id in standardIDs { found.append(try standard(id)) }
    return found
  }

  /// The paragraphs of a standard, in our own words.
  ///
  /// - Throws: as `standard(_:)`, for the file of the paragraphs.
  public func text(_ id: StandardID) throws(LawFailure) -> StandardText {
    if let text = texts[id] { return text }
    let isEarlier = !paths.contains(Files.text(id)) && paths.contains(Files.earlierText(id))
    let file = isEarlier ? Files.earlierText(id) : Files.text(id)
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
      try read(Files.interpretations), file: Files.interpretations, in: home)
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
