import Casework
import Foundation
import KazakhText
import Reception
import Standards
import Support
import Testing
import Words

@testable import CaseStore

@Suite struct `Every id of the trade has its words` {
  static let families: [(family: String, ids: [String])] = [
    ("services", Service.allCases.map { "service.\($0.rawValue)" }),
    ("services in short", Service.allCases.map { "service.\($0.rawValue)-short" }),
    ("categories", ApplicantCategory.allCases.map { "category.\($0.rawValue)" }),
    ("facts", FactName.allCases.map { "fact.\($0.rawValue)" }),
    ("sexes", Sex.allCases.map { "sex.\($0.rawValue)" }),
    ("institutions", InstitutionKind.allCases.map { "institution.\($0.rawValue)" }),
    ("groups", DisabilityGroup.allCases.map { "disability-group.\($0.rawValue)" }),
    ("forms of papers", PaperForm.allCases.map { "form.\($0.rawValue)" }),
    ("mistakes in the law", LawFailure.Reason.allCases.map { "law.\($0.rawValue)" }),
    ("refusals", RefusalWord.allCases.map(\.rawValue)),
    ("problems of fields", ProblemWord.allCases.map(\.rawValue)),
    ("doubts", IntakeDoubt.Kind.allCases.map { "doubt.\($0.rawValue)" }),
    (
      "hints of fields",
      FieldID.decree.filter { $0 != .disabled }.map {
        $0.wordID.replacing("intake.", with: "intake.hint-")
      }
    ),
    ("fields", FieldID.decree.map(\.wordID)),
    ("choices", OptionWord.allCases.map(\.rawValue)),
    ("documents of identity", IdentityDocument.Kind.allCases.map { "identity.\($0.rawValue)" }),
    ("who hands in", HandingPerson.Relation.allCases.map { "handing.\($0.rawValue)" }),
    (
      "answers that do not go together",
      [
        "contradiction.disabled.disability-group", "console.contradiction.disabled.category",
        "console.contradiction.disabled.disability-group",
      ]
    ),
    ("acts", ActKind.allCases.map { "act.\($0.rawValue)" }),
    ("states of a case", CaseState.allCases.map { "status.\($0.rawValue)" }),
    ("permissions", Permission.allCases.map { "permission.\($0.rawValue)" }),
    ("decisions", DecisionKind.allCases.map { "decision.\($0.rawValue)" }),
    ("grounds", RefusalGround.allCases.map { "ground.\($0.rawValue)" }),
    ("recipients", RecipientKind.allCases.map { "recipient.\($0.rawValue)" }),
    ("groups of the board", BoardGroup.allCases.map { "board.\($0.rawValue)" }),
    ("groups of the morning page", MorningPage.Group.allCases.map { "morning.\($0.rawValue)" }),
    ("times of renewal", RenewalTime.allCases.map { "renewal.\($0.rawValue)" }),
    ("ways of seeing a case", Access.allCases.map { "access.\($0.rawValue)" }),
    ("states of a complaint", ComplaintState.allCases.map { "complaint-state.\($0.rawValue)" }),
    ("acts on a complaint", ComplaintActKind.allCases.map { "complaint-act.\($0.rawValue)" }),
    ("ways of a complaint", ComplaintChannel.allCases.map { "channel.\($0.rawValue)" }),
    ("matters of a complaint", ComplaintMatter.allCases.map { "matter.\($0.rawValue)" }),
    ("formulas of the indicators", MeasureFormula.allCases.map { "formula.\($0.rawValue)" }),
    ("reasons to leave out", LeftOutReason.allCases.map { "left-out.\($0.rawValue)" }),
    ("verdicts", IndicatorRow.Verdict.allCases.map { "verdict.\($0.rawValue)" }),
    ("questions of the survey", SurveyQuestion.allCases.map { "survey.\($0.rawValue)" }),
    ("roles", StaffRole.allCases.map { "role.\($0.rawValue)" }),
    ("kinds of days", DayKind.allCases.map { "day.\($0.rawValue)" }),
    ("marks of days", DeadlineDay.Mark.allCases.map { "mark.\($0.rawValue)" }),
    ("case numbers", CaseNumberWord.allCases.map(\.rawValue)),
    ("clocks", ClockWord.allCases.map(\.rawValue)),
    ("failures of the store", StoreWord.allCases.map(\.rawValue)),
    ("kinds of the log", LogGroup.allCases.map { "log-group.\($0.rawValue)" }),
    ("lists of people", SeenList.Name.allCases.map { "log-list.\($0.rawValue)" }),
    ("uses", UseKind.allCases.map { "use.\($0.rawValue)" }),
    ("acts on a ticket", TicketActKind.allCases.map { "ticket-act.\($0.rawValue)" }),
    ("acts on staff", StaffAct.CodingKeys.allCases.map { "staff-act.\($0.rawValue)" }),
    ("acts on settings", SettingsAct.CodingKeys.allCases.map { "settings-act.\($0.rawValue)" }),
    (
      "acts on the directory",
      DirectoryAct.CodingKeys.allCases.map { "directory-act.\($0.rawValue)" }
    ),
    ("acts on indicators", QualityAct.CodingKeys.allCases.map { "quality-act.\($0.rawValue)" }),
    ("acts on papers", CaseStore.CopyActKind.allCases.map { "print-act.\($0.rawValue)" }),
    ("the store's check", VerificationWord.allCases.map(\.rawValue)),
  ]

  @Test(arguments: families.map(\.family))
  func `in three languages`(family: String) throws {
    let ids = try #require(Self.families.first { $0.family == family }).ids
    #expect(!ids.isEmpty)
    for language in Language.allCases {
      let keys = try shippedWords(language).keys
      for id in ids {
        let has = keys.contains(WordKey(rawValue: id)) && WordKey(rawValue: id).isKnown
        #expect(has, "\(language.rawValue) lacks \(id)")
      }
    }
  }
}

@Suite struct `Every word of the catalogue is said somewhere` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The sources, but for what writes the names of the words.
  private static func sources() throws -> String {
    let folder = root.appending(path: "Sources")
    var sources = ""
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let file = files?.nextObject() as? String {
      guard file.hasSuffix(".swift"), !file.hasPrefix("word-keys") else { continue }
      sources += try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    return sources
  }

  /// `.papersToBring` of `papers.to-bring`.
  private static func member(_ id: String) -> String {
    let parts = id.split { ".-_".contains($0) }.map(String.init)
    return parts.dropFirst().reduce(parts[0]) { name, part in
      name + part.prefix(1).uppercased() + part.dropFirst()
    }
  }

  /// A word is said by its member, by its id, as one of the families above, or by an id made of a
  /// prefix and a stored name (`"place." + …`).
  @Test func `by its member, its id or its family`() throws {
    let others = try Self.sources()
    let named = Set(others.matches(of: /\.([a-z][A-Za-z0-9]+)/).map { String($0.1) })
    let written = Set(others.matches(of: /"([a-z-]+\.[A-Za-z0-9_-]+)"/).map { String($0.1) })
    let families = Set(`Every id of the trade has its words`.families.flatMap(\.ids))
    let prefixes = Set(others.matches(of: /"([a-z-]+\.)" \+/).map { String($0.1) })
      .filter { prefix in !families.contains { $0.hasPrefix(prefix) } }
    var unsaid: [String] = []
    for key in WordKey.all.map(\.rawValue) where !key.hasPrefix("date.") {
      let isSaid =
        named.contains(Self.member(key)) || written.contains(key)
        || families.contains(key) || prefixes.contains { key.hasPrefix($0) }
      if !isSaid { unsaid.append(key) }
    }
    #expect(unsaid == [])
  }
}
