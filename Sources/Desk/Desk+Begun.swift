import Casework
import Controls
import Reception
import Words

/// What was begun and is neither recorded nor a draft of an application is kept like drafts are: some
/// hundred milliseconds after a key, and before any screen is left.
extension Desk {
  /// Notes what a screen has begun, where an event made another of it.
  func note(_ begun: Begun?, after before: Begun?) {
    guard let begun, begun != before, let staff = context.staff else { return }
    let id = BegunText.id(at: begun.place, of: staff.id)
    if begun.texts.isEmpty {
      begunTexts[id] = nil
    } else if begunTexts[id]?.texts != begun.texts || begunTexts[id]?.focus != begun.focus {
      begunTexts[id] = BegunText(
        at: begun.place, by: staff.id, about: begun.about, texts: begun.texts, focus: begun.focus,
        updated: context.now)
    }
  }

  /// What is not in the store as it is here.
  private var unkeptBegun: [DraftID] {
    guard begunTexts != begunKept else { return [] }
    return Set(begunTexts.keys).union(begunKept.keys).filter { begunTexts[$0] != begunKept[$0] }
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// Whether something is to be kept that is not on its way to the store.
  var hasBegunToKeep: Bool { unkeptBegun.contains { !begunUnderWay.contains($0) } }

  /// Keeps what was begun, and ends what is recorded.
  ///
  /// - Returns: false when it could not be kept; that is said.
  @discardableResult
  func keepBegun(now: Bool) -> Bool {
    guard facts != nil else { return true }
    let due = unkeptBegun.filter { !begunUnderWay.contains($0) }
    guard !due.isEmpty || (now && !begunUnderWay.isEmpty) else { return true }
    guard now || instant() - lastBegunKept >= Self.keepAfter else { return true }
    if !due.isEmpty { lastBegunKept = instant() }
    for id in due {
      begunUnderWay.insert(id)
      let begun = begunTexts[id]
      ask(
        begun.map { .keepBegun($0) } ?? .discardDraft(id), for: .begun(id, begun), .beside)
    }
    guard now else { return true }
    waitUntil(atMost: Self.longestFarewell) { begunUnderWay.isEmpty }
    if !begunUnderWay.isEmpty {
      sayNotKept(words.sentence(for: .store(.busy(holder: nil))))
    } else if !unkeptBegun.isEmpty {
      sayNotKept(draftFailure.map { words.sentence(for: $0) } ?? "")
    }
    return begunUnderWay.isEmpty && unkeptBegun.isEmpty
  }

  func tookBegun(_ id: DraftID, _ begun: BegunText?) {
    begunUnderWay.remove(id)
    begunKept[id] = begun
    isKeptAgain()
  }

  func failBegun(_ id: DraftID, _ failure: CounterFailure) {
    begunUnderWay.remove(id)
    lastBegunKept = instant()
    isNotKept(failure)
  }

  /// What the store has, where this desk has nothing newer.
  func take(_ stored: [BegunText]) {
    let found = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for id in Set(found.keys).union(begunKept.keys)
    where !begunUnderWay.contains(id) && begunTexts[id] == begunKept[id] {
      begunTexts[id] = found[id]
      begunKept[id] = found[id]
    }
  }

  /// Opens a screen, with what was begun there and not recorded.
  func push(_ screen: any DeskScreen) {
    stack.append(screen)
    guard let begun = takeUpBegun() else { return }
    say(
      words(
        .begunHere(
          date: words.date(begun.updated.date, style: .short), text: begun.gist,
          time: words.time(minuteOfDay: begun.updated.minuteOfDay))), .plain)
  }

  /// Gives the top screen what was begun there.
  ///
  /// - Returns: it, where the screen did not have it already.
  @discardableResult
  func takeUpBegun() -> BegunText? {
    guard var top = stack.last, let has = top.begun, let staff = context.staff else { return nil }
    let begun = begunTexts[BegunText.id(at: has.place, of: staff.id)]
    guard begun?.texts ?? [:] != has.texts else { return nil }
    top.takeUp(begun?.texts ?? [:], focus: begun?.focus, context)
    stack[stack.count - 1] = top
    return begun
  }

  /// Ends a draft that is open as well: what the clerk discards does not come back with its form.
  func forget(_ id: DraftID) {
    if keptDraft?.id == id { keptDraft = nil }
    begunTexts[id] = nil
    begunKept[id] = nil
    guard let staff = context.staff else { return }
    begunTexts[BegunText.id(at: BegunPlace(.application, id.rawValue), of: staff.id)] = nil
    let below = stack.dropLast().filter { screen in
      screen.draft?.id != id
        && !(screen.begun.map { $0.isForm && BegunText.id(at: $0.place, of: staff.id) == id }
          ?? false)
    }
    stack = below + stack.suffix(1)
  }
}

extension Begun {
  /// Whether the whole screen is what was begun.
  var isForm: Bool { place.kind == .complaint || place.kind == .correction }
}
