import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the queue.
typealias QueuePrompt = Prompt<QueueChoice, QueueText, Never, Never>

/// What is chosen over the queue.
enum QueueChoice {
  case purposeOfNew
  case act(Ticket)
  case purpose(of: Ticket)
  case colleague(for: Ticket)
  case dayEnd
}

/// What is written over the queue.
enum QueueText {
  /// Why a visitor is called before others.
  case call(Ticket)
  /// Why a visitor goes before others from now on.
  case ahead(Ticket)
  /// What was wrong with the times.
  case wrong(Ticket)
  /// Of an earlier day alone, or of all that is left.
  case dayEnd(DayEnd, of: CivilDate?)
  /// Where the clerk sits.
  case window
}

/// What can be done with a ticket, in the order of the menu.
enum QueueEntry: String, CaseIterable {
  case call, serve, done, again, left, away, office, back, hand, ahead, purpose, wrong, file

  /// The step the rules of their order are asked about; none for what only shows.
  var kind: TicketActKind? {
    switch self {
    case .call: .called
    case .serve: .servingBegan
    case .done: .served
    case .again: .calledAgain
    case .left: .left
    case .away, .office: .held
    case .back: .backToQueue
    case .hand: .handedOver
    case .ahead: .outOfTurn
    case .purpose: .purposeChanged
    case .wrong: .timeWasWrong
    case .file: nil
    }
  }

  var label: WordKey { WordKey(rawValue: "queue-act." + rawValue) }
}

extension QueueScreen {
  /// What can be done with a ticket; what cannot be done now stands there with its reason.
  func acts(on ticket: Ticket, _ context: DeskContext) -> Dialog {
    let words = context.words
    let staff = context.staff?.id ?? StaffID(rawValue: 0)
    let buttons = QueueEntry.allCases.map { entry in
      let refusal = entry.kind.flatMap {
        ticket.hindrance(to: $0, by: staff, on: context.today)
      }
      let noCase = entry == .file && ticket.cases.isEmpty ? words(.queueNoCase) : nil
      let asksWhy = entry == .call && !isInTurn(ticket, context)
      return Dialog.Button(
        id: entry.rawValue,
        label: asksWhy ? words(entry.label).askingMore : words(entry.label),
        reason: refusal.map(words.reason) ?? noCase)
    }
    let usual: QueueEntry =
      switch ticket.state {
      case .called: .serve
      case .serving: .done
      default: .call
      }
    let ordered =
      buttons.filter { $0.id == usual.rawValue } + buttons.filter { $0.id != usual.rawValue }
    // Its lines do at once what they say: none is marked, so that Enter after Enter does nothing.
    return .menu(
      words(.queueTicketNumber(number: String(ticket.number))), ordered,
      otherwise: words.name(of: ticket.state), isUnmarked: true, words)
  }

  private func isInTurn(_ ticket: Ticket, _ context: DeskContext) -> Bool {
    WaitingQueue.isInTurn(
      ticket, among: queue?.lines.map(\.ticket) ?? [],
      for: context.staff?.id ?? StaffID(rawValue: 0))
  }

  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture, unsaid: &unsaid)
    return switch reply {
    case .chosen(let id, let choice): chose(id, choice, context)
    case .written(let reason, let text): wrote(reason, text, context)
    case .open, .refused, .tooEarly, .unavailable, .left: reply.said(context)
    }
  }

  private mutating func chose(_ id: String, _ choice: QueueChoice, _ context: DeskContext)
    -> [Effect]
  {
    switch choice {
    case .purposeOfNew:
      if let purpose = TicketPurpose(rawValue: id) { return [.save(.issueTicket(purpose))] }
      if id == Dialog.windowButton {
        ask(.window(of: context.staff, context.words), for: .window)
      } else {
        askForDayEnd(context)
      }
      return []
    case .act(let ticket): return QueueEntry(rawValue: id).map { chose($0, ticket, context) } ?? []
    case .purpose(let ticket):
      return TicketPurpose(rawValue: id).map {
        [.save(.ticketActs([.purposeChanged($0)], ticket.seen))]
      } ?? []
    case .colleague(let ticket):
      return Int64(id).map {
        [.save(.ticketActs([.handedOver(to: StaffID(rawValue: $0))], ticket.seen))]
      } ?? []
    case .dayEnd:
      let isEarlier = id.hasPrefix(Dialog.earlierPrefix)
      guard
        let end = DayEnd(
          rawValue: isEarlier ? String(id.dropFirst(Dialog.earlierPrefix.count)) : id)
      else { return [] }
      let day = isEarlier ? context.today.adding(days: -1) : nil
      ask(.ending(end, of: day, context.words), for: .dayEnd(end, of: day))
      return []
    }
  }

  private func wrote(_ text: String, _ asked: QueueText, _ context: DeskContext) -> [Effect] {
    switch asked {
    case .call(let ticket): return [.save(.call(ticket.id, reason: text))]
    case .ahead(let ticket): return [.save(.ticketActs([.outOfTurn(reason: text)], ticket.seen))]
    case .wrong(let ticket): return [.save(.ticketActs([.timeWasWrong(reason: text)], ticket.seen))]
    case .dayEnd(let end, let day): return [.save(.endDay(end, reason: text, of: day))]
    case .window:
      guard let staff = context.staff else { return [] }
      if text == Self.noWindow { return [.save(.changeStaff(staff.id, .window(nil)))] }
      guard let window = WindowName.cleaned(text) else {
        let most = String(WindowName.longest)
        return [.say(context.words(.queueWindowBad(most: most)), .warning)]
      }
      return [.save(.changeStaff(staff.id, .window(window)))]
    }
  }

  /// What one writes who sits nowhere a visitor could be sent.
  static let noWindow = "-"

  /// Whether an earlier day was left without its end.
  private func isEarlierDayOpen(_ today: CivilDate) -> Bool {
    (queue?.lines ?? []).contains {
      $0.ticket.isLeft(atEndOf: today.adding(days: -1), closing: false)
    }
  }

  mutating func askForDayEnd(_ context: DeskContext) {
    question = .choice(
      .endOfDay(context.words, isEarlierOpen: isEarlierDayOpen(context.today)), for: .dayEnd)
  }

  private mutating func ask(_ dialog: ReasonDialog, for text: QueueText) {
    question = .text(unsaid.resume(dialog), for: text)
  }

  private mutating func chose(_ entry: QueueEntry, _ ticket: Ticket, _ context: DeskContext)
    -> [Effect]
  {
    let words = context.words
    func take(_ act: TicketAct) -> [Effect] { [.save(.ticketActs([act], ticket.seen))] }
    switch entry {
    case .call:
      if isInTurn(ticket, context) { return [.save(.call(ticket.id, reason: nil))] }
      ask(
        .asking(
          words(.queueAheadTitle), text: words(.queueNotInTurn),
          about: "ahead \(ticket.id.rawValue)",
          words), for: .call(ticket))
    case .ahead:
      ask(
        .asking(
          words(.queueAheadTitle), text: words(.queueAheadText),
          about: "ahead \(ticket.id.rawValue)",
          words), for: .ahead(ticket))
    case .wrong:
      ask(
        .asking(
          words(.queueWrongTitle), text: words(.queueWrongText),
          about: "wrong \(ticket.id.rawValue)",
          words), for: .wrong(ticket))
    case .serve: return take(.servingBegan())
    case .done: return take(.served)
    case .again: return take(.calledAgain())
    case .left: return take(.left)
    case .away: return take(.held(.visitor))
    case .office: return take(.held(.office))
    case .back: return take(.backToQueue)
    case .hand:
      question = .choice(
        .colleagues(context, without: ticket.keptFor ?? ticket.clerk), for: .colleague(for: ticket))
    case .purpose:
      question = .choice(
        .purposes(words, besides: ticket.purpose), for: .purpose(of: ticket))
    case .file: return ticket.cases.last.map { [.show(.caseCard($0))] } ?? []
    }
    return []
  }
}

extension Dialog {
  static let windowButton = "window"
  static let earlierPrefix = "earlier-"

  /// What a new ticket is for; where one sits and the end of the day are the last of it.
  static func newTicket(_ words: Words) -> Dialog {
    Dialog(
      title: words(.queueNewTitle), text: "",
      buttons: TicketPurpose.allCases.map { Button(id: $0.rawValue, label: words.name(of: $0)) }
        + [
          Button(id: windowButton, label: words(.queueWindowTitle).askingMore),
          Button(id: "end", label: words(.queueEndTitle).askingMore),
        ], isList: true)
  }

  fileprivate static func purposes(_ words: Words, besides known: TicketPurpose) -> Dialog {
    Dialog(
      title: words(.queuePurposeTitle), text: "",
      buttons: TicketPurpose.allCases.filter { $0 != known }.map {
        Button(id: $0.rawValue, label: words.name(of: $0))
      }, isList: true)
  }

  /// How the tickets that are left end: all, or first those of earlier days alone.
  static func endOfDay(_ words: Words, isEarlierOpen: Bool) -> Dialog {
    let earlier = [
      Button(
        id: earlierPrefix + DayEnd.carry.rawValue, label: words(.queueEndEarlierCarry).askingMore),
      Button(
        id: earlierPrefix + DayEnd.close.rawValue, label: words(.queueEndEarlierClose).askingMore),
    ]
    return Dialog(
      title: words(.queueEndTitle), text: words(.queueEndText),
      buttons: (isEarlierOpen ? earlier : []) + [
        Button(id: DayEnd.carry.rawValue, label: words(.queueEndCarry).askingMore),
        Button(id: DayEnd.close.rawValue, label: words(.queueEndClose).askingMore),
      ], isList: true)
  }
}

extension ReasonDialog {
  fileprivate static func ending(_ end: DayEnd, of day: CivilDate?, _ words: Words) -> ReasonDialog
  {
    let title: WordKey =
      switch (end, day) {
      case (.carry, nil): .queueEndCarry
      case (.close, nil): .queueEndClose
      case (.carry, _?): .queueEndEarlierCarry
      case (.close, _?): .queueEndEarlierClose
      }
    return .asking(
      words(title), text: words(.queueEndReason), about: "day end " + end.rawValue, words)
  }

  /// Where a colleague sits, with what stands there now.
  fileprivate static func window(of staff: StaffMember?, _ words: Words) -> ReasonDialog {
    ReasonDialog(
      title: words(.queueWindowTitle),
      text: words(.queueWindowText(most: String(WindowName.longest))), minimumLength: 1,
      tooShortText: words(.queueWindowBad(most: String(WindowName.longest))),
      keysText: words(.reasonKeys), rows: 1, about: "window"
    ).typed(staff?.window ?? "")
  }
}

extension Words {
  func reason(_ refusal: TicketRefusal) -> String {
    sentence(for: .ticketRefused(refusal)).asReason
  }
}
