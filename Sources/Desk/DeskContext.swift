import Casework
import Controls
import Directory
import Documents
import KazakhText
import Reception
import Standards
import Wording
import Words

/// What a screen may look at. It changes nothing: what a screen wants done it says as `Effect`s.
struct DeskContext {
  let words: Words
  let law: Law
  let directory: OfficeDirectory
  /// `nil` until the first run has made a store.
  let office: Office?
  let staff: StaffMember?
  let now: Moment
  /// How many pictures the screen has shown: a question that binds takes no key that was read before
  /// it was among them.
  let picture: Int
  let signs: Signs
  let storePath: String
  let isTraining: Bool
  /// With those the person at the desk added.
  let keys: KeyFile
  /// What the office told last; `nil` until it did.
  let summary: OfficeSummary?
  /// Makes an id no draft has had yet.
  let freshDraftID: () -> DraftID

  /// What the person at the desk has begun and not recorded, drafts of applications apart; the newest
  /// first.
  var begun: [BegunText]
  /// The draft that was kept last, which may not be among those that were read.
  var lastDraft: Draft?

  /// Whether papers can be made as PDF on this machine.
  let makesPDF: Bool
  /// The words of another language; `nil` when its catalogue cannot be read.
  let catalogue: (Language) -> Words?

  /// Cases whose papers are not complete, not counted beyond a hundred; `nil` when they could not be
  /// counted.
  var waitingForPapers: Int? { summary?.waitingForPapers }
  /// `nil` when they could not be read.
  var drafts: [Draft]? { summary?.drafts?.readable }
  /// Drafts without searches that were broken off.
  var applications: [Draft]? { drafts?.filter { $0.step != .person } }
  /// What else was begun: searches that were broken off among it.
  var begunCount: Int { begun.count + (drafts ?? []).count { $0.step == .person } }
  /// Drafts of the person at the desk that this program cannot read.
  var unreadableDrafts: Int { summary?.drafts?.unreadable.count ?? 0 }
  /// What is overdue, due today, ready, to be renewed; `nil` when it could not be counted.
  var day: DayCounts? { office == nil ? DayCounts() : summary?.day }
  /// Everybody on the staff, those who left too, in the order they came.
  var colleagues: [StaffMember] { summary?.colleagues ?? [] }
  /// The named filters of the person at the desk.
  var filters: [NamedFilter] { summary?.filters ?? [] }
  /// When the store was copied last; for managers.
  var lastCopy: LastCopy? { summary?.lastCopy }
  /// What the office changed of the shipped calendar; `nil` when it could not be read.
  var calendarChanges: [CalendarChange]? { summary?.calendarChanges }
  /// Visitors who wait to be called; `nil` when they could not be counted.
  var waitingVisitors: Int? { office == nil ? 0 : summary?.queue?.waiting }
  /// Whom the person at the desk has called or is serving.
  var ownTicket: Ticket? { summary?.queue?.own }

  /// The words of a paper's languages.
  func words(in language: DocumentLanguage) -> [Words] {
    let spoken = language.languages.compactMap { $0 == words.language ? words : catalogue($0) }
    return spoken.isEmpty ? [words] : spoken
  }

  /// The days off the office goes by; `nil` when they cannot be read. The shipped ones alone are not
  /// the office's.
  var calendar: OfficeCalendar? {
    calendarChanges.flatMap { try? law.calendar().applying($0) }
  }

  /// The days off a body of the directory goes by: only of its own does an office know more than what
  /// is shipped.
  func calendar(of body: String) -> OfficeCalendar? {
    body == office?.id ? calendar : try? law.calendar()
  }

  /// Who a case is with, as lists show it.
  func surname(of id: StaffID) -> String {
    colleagues.first { $0.id == id }?.surname
      ?? (summary?.unread.contains(.colleagues) == true ? Self.unknown : "")
  }

  /// The same, and that they work here no longer.
  func holder(_ id: StaffID) -> String {
    surname(of: id) + (hasLeft(id) ? " (\(words(.staffLeft)))" : "")
  }

  /// Whether whoever holds something works here no longer.
  func hasLeft(_ id: StaffID) -> Bool { colleagues.contains { $0.id == id && !$0.active } }

  /// What stands in the place of what could not be read.
  static let unknown = "?"

  static func count(_ count: Int?) -> String { count.map(String.init) ?? unknown }

  /// Why the role of the person at the desk does not let them; `nil` when it does.
  func forbids(_ permission: Permission) -> String? {
    staff?.may(permission) == true ? nil : words(.permissionManagersOnly)
  }

  var today: CivilDate { now.date }

  /// The services this office gives, in the decree's order.
  var services: [Service] { office?.givenServices ?? [] }

  /// A paragraph that the standards have in common, in the words of the first that is given here.
  func cited(_ paragraph: Int, _ item: String? = nil) -> [Citation] {
    services.prefix(1).map {
      Citation(standard: $0.standard, paragraph: paragraph, item: item)
    }
  }
}
