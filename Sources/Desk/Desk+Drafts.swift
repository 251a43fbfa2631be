import Casework
import Controls
import Reception
import Words

/// What is typed is kept: at the latest some hundred milliseconds after a key, and never between two
/// keys of a burst.
extension Desk {
  /// Keeps all that is typed and not recorded: the draft of the form, and what else was begun.
  ///
  /// - Returns: false when something could not be kept; that is said.
  @discardableResult
  func keepTyped(now: Bool) -> Bool {
    let draft = keepDraft(now: now)
    return keepBegun(now: now) && draft
  }

  /// Keeps the draft of the form, at the latest some hundred milliseconds after a key, and never
  /// between two keys of a burst.
  ///
  /// - Returns: false when it could not be kept; that is said.
  @discardableResult
  func keepDraft(now: Bool) -> Bool {
    endSearch()
    guard facts != nil, let form = stack.last(where: { $0.draft != nil }), let draft = form.draft
    else { return true }
    passing = form.isUntouched ? draft.id : nil
    guard draft != keptDraft else { return true }
    guard now || instant() - lastKept >= Self.keepAfter else { return true }
    // Kept behind its taking it would stand among the unfinished ones for ever.
    if now { waitUntil(atMost: Self.longestFarewell) { !isBeingTaken(draft) } }
    guard stack.contains(where: { $0.draft == draft }) else { return true }
    guard !isBeingTaken(draft) else { return false }
    if draftUnderWay != draft {
      lastKept = instant()
      draftUnderWay = draft
      ask(.keepDraft(draft), for: .draft(draft), .beside)
    }
    guard now else { return true }
    waitUntil(atMost: Self.longestFarewell) { draftUnderWay == nil }
    if draftUnderWay != nil {
      sayNotKept(words.sentence(for: .store(.busy(holder: nil))))
    } else if draft != keptDraft {
      sayNotKept(draftFailure.map { words.sentence(for: $0) } ?? "")
    }
    return draft == keptDraft
  }

  /// Whether the office was asked to make a case of it and has not answered yet.
  private func isBeingTaken(_ draft: Draft) -> Bool {
    underWay.values.contains { asked in
      if case .save(.take(let taken), _) = asked.request { taken.id == draft.id } else { false }
    }
  }

  func tookDraft(_ draft: Draft) {
    draftUnderWay = nil
    keptDraft = draft
    lastKept = instant()
    isKeptAgain()
  }

  func isKeptAgain() {
    lastWords = nil
    hasWarnedOfLoss = false
    takeBackWarning()
    heldUp = 0
  }

  func failDraft(_ draft: Draft, _ failure: CounterFailure) {
    draftUnderWay = nil
    lastKept = instant()
    isNotKept(failure)
  }

  func isNotKept(_ failure: CounterFailure) {
    draftFailure = failure
    // Another process saves: the next try is a moment away and nothing to be alarmed at.
    heldUp += 1
    if case .store(.busy) = failure {
      // What the clerk was just told stays until the next key; the next try says this again.
      guard heldUp >= Self.mostHeldUp, message.kind != .warning else { return }
    }
    sayNotKept(words.sentence(for: failure))
  }

  func sayNotKept(_ reason: String) {
    let warning = words(.failureDraft(reason: reason))
    say(warning, .alarm)
    saidOfDraft = warning
    lastWords = reason
  }

  /// That a draft could not be kept is not said any longer than it is true.
  private func takeBackWarning() {
    if let said = saidOfDraft, message.text == said { message = MessageLine() }
    saidOfDraft = nil
  }

  /// Ends drafts that nobody touched for the set time: when somebody sits down and when a day turns. A
  /// form that stays open counts as touched, at every desk.
  func endOldDrafts() {
    guard facts != nil, case let today = context.today, purgedOn != today, !isEndingDrafts else {
      return
    }
    isEndingDrafts = true
    let open = stack.compactMap(\.draft)
    if let draft = open.last, draft == keptDraft {
      ask(.keepDraft(draft), for: .nothing, .beside)
    }
    let begun = stack.compactMap(\.begun).map(\.place)
    let ids = begunKept.filter { begun.contains($0.value.place) }
    for text in ids.values { ask(.keepBegun(text), for: .nothing, .beside) }
    ask(
      .endOldDrafts(sparing: Set(open.map(\.id)).union(ids.keys)), for: .oldDrafts(on: today),
      .beside)
  }

  /// A search is kept only while it goes on, and so is a form nobody has typed in: neither is an
  /// application.
  func endSearch() {
    guard let kept = keptDraft, kept.step == .person || kept.id == passing,
      !stack.contains(where: { $0.draft?.id == kept.id })
    else { return }
    keptDraft = nil
    ask(.discardDraft(kept.id), for: .nothing, .beside)
  }

  /// Asks whether to leave the program; that something begun is kept is said.
  func leavingQuestion(standingOn answer: String) -> Dialog {
    let isBegun = !begunTexts.isEmpty || stack.contains { $0.draft != nil }
    return Dialog(
      title: words(.deskLeaveTitle),
      text: [words(.dialogLeaveQuestion), isBegun ? words(.dialogLeaveDraftsKept) : nil]
        .compactMap { $0 }.joined(separator: " "),
      buttons: [
        Dialog.Button(id: "leave", label: words(.deskLeaveYes)),
        Dialog.Button(id: "stay", label: words(.deskLeaveNo)),
      ], chosen: answer)
  }

  /// Whether the screens may be left: what is typed is kept, or the clerk was told that it is not and
  /// goes all the same.
  func mayLeaveForm() -> Bool {
    if keepTyped(now: true) || hasWarnedOfLoss { return true }
    hasWarnedOfLoss = true
    let warning = words(.failureDraftLeave(reason: lastWords ?? ""))
    say(warning, .alarm)
    saidOfDraft = warning
    return false
  }

  /// Milliseconds until something must be done without a key: keeping a draft, the next minute,
  /// a look at what other processes saved.
  var waitingTime: Int {
    if hold != nil { return Self.waitingStep }
    var due: [ContinuousClock.Instant] = []
    if let draft = stack.compactMap(\.draft).last, draft != keptDraft, draft != draftUnderWay {
      due.append(lastKept)
    }
    if hasBegunToKeep { due.append(lastBegunKept) }
    guard let last = due.min() else { return 1000 }
    return max(1, Int((Self.keepAfter - (instant() - last)) / .milliseconds(1)))
  }
}
