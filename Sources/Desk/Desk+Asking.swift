import Casework
import Controls
import Reception
import Standards
import Wording
import Words

/// The one place where the office is asked. Nothing here waits: the answers are taken by the loop.
extension Desk {
  func ask(_ save: OfficeSave) { ask(save, for: .screen, .holds) }

  func ask(_ save: OfficeSave, for use: Asked.Use, _ manner: Asked.Manner) {
    ask(.save(save, save.ownToken ?? freshToken()), for: use, manner)
  }

  func ask(_ shown: Shown) {
    if let read = shown.read {
      ask(.read(read), for: .show(shown), .holds)
    } else if case .subject(let id) = shown {
      ask(.askAbout(id), for: .show(shown), .holds)
    }
  }

  func ask(_ request: OfficeRequest, for use: Asked.Use, _ manner: Asked.Manner) {
    ask(Asked(request: request, use: use, manner: manner, arrangement: arrangement))
  }

  func ask(_ asked: Asked) {
    guard facts != nil else { return }
    lastNumber += 1
    let number = lastNumber
    underWay[number] = asked
    switch asked.manner {
    case .holds: wait(for: number)
    case .follows: following = number
    case .beside: break
    }
    worker.ask(asked.request, number)
    takeWorkDone()
  }

  /// What the top screen shows is read again; its cursor stays on its row.
  func readAgain(_ manner: Asked.Manner = .holds) {
    if let needed = stack.last?.needed { ask(.read(needed), for: .screen, manner) }
  }

  /// Reads again what the menu and the title line count, and who sits here.
  func refresh() {
    endSearch()
    ask(.read(.summary), for: .summary, .beside)
  }

  // MARK: Answers

  func take(_ outcome: Result<OfficeAnswer, CounterFailure>, of number: Int) {
    // Of what was given up nothing is wanted any more.
    guard let asked = underWay.removeValue(forKey: number) else { return }
    if following == number { following = nil }
    if case .failure(.store(.busy(let holder))) = outcome, asked.isWaitedFor {
      return waitAgain(for: asked, number, holder: holder?.login)
    }
    let held = release(number)
    switch outcome {
    case .success(let answer): take(answer, of: asked)
    case .failure(let failure): fail(failure, of: asked)
    }
    if let held { play(held) }
  }

  private func take(_ answer: OfficeAnswer, of asked: Asked) {
    if case .save(let save, _) = asked.request, save.changesCounts { refresh() }
    switch asked.use {
    case .summary: if case .summary(let summary) = answer { take(summary) }
    case .news:
      isAskingNews = false
      guard case .summary(let summary) = answer else { return }
      take(summary)
      readAgain(.beside)
    case .draft(let draft): tookDraft(draft)
    case .begun(let id, let begun): tookBegun(id, begun)
    case .oldDrafts(let day):
      isEndingDrafts = false
      purgedOn = day
    case .access: tookAccess()
    case .copy: if case .copy(let copy) = answer { sendOff(copy) }
    case .nothing: break
    case .conflict(let save, let seen):
      if case .caseFile(let file) = answer { compare(save, seen: seen, with: file) }
    case .show(let shown):
      if asked.arrangement == arrangement { open(answer, shown) }
    case .screen:
      guard asked.arrangement == arrangement else { return }
      switch asked.request {
      case .read(let read): update(.found(answer, read))
      case .save(let save, _):
        update(.saved(answer, save))
        if message.kind == .good { toldAt = pictures }
        if case .discardDraft(let id) = save { forget(id) }
      }
    }
  }

  private func compare(_ save: OfficeSave, seen: CaseRecord, with file: CaseFile) {
    if let screen = ConflictScreen(save, seen: seen, newer: file, context) {
      stack.append(screen)
    } else {
      update(.found(.caseFile(file), .caseFile(file.record.id)))
    }
  }

  /// A lost race shows both versions; all else is said, behind what was saved just before it.
  private func fail(_ failure: CounterFailure, of asked: Asked) {
    switch asked.use {
    case .summary, .nothing: return
    case .news: return failNews(failure)
    case .draft(let draft): return failDraft(draft, failure)
    case .begun(let id, _): return failBegun(id, failure)
    case .oldDrafts(let day):
      isEndingDrafts = false
      // Another process saves: the next second will do. Anything else is said where it matters.
      if case .store(.busy) = failure { return }
      purgedOn = day
      return
    case .access: return failAccess(failure)
    case .copy: return failCopy(failure)
    case .screen, .show, .conflict: break
    }
    if case .store(.conflict(let current)) = failure, case .save(let save, _) = asked.request,
      let seen = stack.last?.changing
    {
      if asked.arrangement == arrangement { update(.failed(failure, save)) }
      return ask(.read(.caseFile(current.id)), for: .conflict(save, seen: seen), .holds)
    }
    let sentence = words.sentence(for: failure)
    if message.kind == .good, !message.text.isEmpty {
      say(message.text + (message.text.hasSuffix(".") ? " " : ". ") + sentence, .warning)
    } else {
      say(sentence, .alarm)
    }
    guard asked.arrangement == arrangement else { return }
    switch (asked.request, asked.use) {
    case (.save(let save, _), _): update(.failed(failure, save))
    case (.read(let read), .screen): update(.unread(read))
    case (.read, _): break
    }
  }
}

extension Asked {
  /// Whether it is tried again when another process saves; what nobody waits for has its own next try.
  fileprivate var isWaitedFor: Bool {
    switch manner {
    case .holds, .follows: true
    case .beside: false
    }
  }
}

extension OfficeSave {
  /// A draft becomes one case, however often and from however many desks it is taken.
  fileprivate var ownToken: SaveToken? {
    if case .take(let draft) = self { SaveToken(rawValue: draft.id.rawValue) } else { nil }
  }

  /// Whether title and start screen may count otherwise after it.
  fileprivate var changesCounts: Bool {
    switch self {
    case .acts(let acts, _): acts.contains { $0.kind.isToldWhenDone }
    case .take, .accept, .correct, .correctAcceptance, .assign, .assignAll, .deactivate, .join,
      .split, .changeCalendar,
      .keepFilter,
      .discardFilter, .addStaff,
      .changeStaff, .correctDirectory, .discardDraft, .discardUnreadable, .issueTicket, .callNext,
      .call, .ticketActs,
      .endDay, .registerComplaint, .complaintDeed:
      true
    case .takeOut, .askAbout, .giveOut, .setFigures, .enterBatch, .voidBatch, .closePeriod,
      .keepDraft, .keepBegun, .endOldDrafts,
      .recordAccess, .recordReading, .recordUse, .recordAsking,
      .recordCopy,
      .copyFailed, .chooseLanguage:
      false
    }
  }
}
