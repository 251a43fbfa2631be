import Casework
import Controls
import Reception
import Screen
import Words

/// That a card was looked at is recorded (¶18 3)), and who had whom on a list: nobody waits for it. Another
/// process's save is waited for between the loop's events; the clerk reads meanwhile.
extension Desk {
  func noteAccess(of id: CaseID) { note(.recordAccess(id, at: context.now)) }

  func noteReading(of id: ComplaintID) { note(.recordReading(id, at: context.now)) }

  func note(_ use: Use) {
    guard facts != nil else { return }
    note(.recordUse(use, at: context.now))
  }

  /// What a list of people has shown is one act when it is left, or when something is opened from it: never
  /// one a letter, and never the words.
  ///
  /// - Parameter before: the screens that were open.
  func noteSeen(on before: [any DeskScreen]) {
    guard let left = before.last, let seen = left.seen.use(opened: openedCase) else { return }
    let place = before.count - 1
    if stack.indices.contains(place), type(of: stack[place]) == type(of: left) {
      stack[place].forgetSeen()
    }
    note(seen)
  }

  private var openedCase: CaseID? { (stack.last as? CaseScreen)?.record.id }

  private func note(_ save: OfficeSave) {
    unrecorded.append(save)
    recordAccesses()
  }

  func note(_ question: LogQuestion) { note(.recordAsking(question, at: context.now)) }

  func recordAccesses() {
    guard !isRecordingAccess, let next = unrecorded.first else { return }
    isRecordingAccess = true
    ask(next, for: .access, .beside)
  }

  func tookAccess() {
    isRecordingAccess = false
    if !unrecorded.isEmpty { unrecorded.removeFirst() }
    recordAccesses()
  }

  func failAccess(_ failure: CounterFailure) {
    if case .store(.busy) = failure {
      isRecordingAccess = false
      return
    }
    switch unrecorded.first {
    case .recordAccess, .recordReading:
      say(words(.deskViewNotRecorded(reason: words.sentence(for: failure))), .warning)
    default: break
    }
    tookAccess()
  }
}

/// Which cases stood on a list of people while somebody had it before them.
struct SeenRows: Equatable {
  /// `nil` where a screen is no list of people.
  var name: SeenList.Name?
  private var cases: Set<CaseID> = []
  /// Whether anything was looked for.
  private(set) var isSearch = false

  init(_ name: SeenList.Name? = nil) { self.name = name }

  mutating func see(_ ids: some Sequence<CaseID>, isSearch: Bool) {
    cases.formUnion(ids)
    if isSearch { self.isSearch = true }
  }

  mutating func forget() { self = SeenRows(name) }

  /// `nil` when nobody stood on it. Of complaints it is told alone that the list was opened.
  func use(opened: CaseID?) -> Use? {
    guard let name, !cases.isEmpty || name == .complaints else { return nil }
    let list = SeenList(name, .screen, cases: cases, opened: opened)
    return isSearch ? .searched(list) : .listed(list)
  }
}
