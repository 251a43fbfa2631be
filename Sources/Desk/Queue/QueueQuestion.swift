import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Words

/// What is asked over the queue.
enum QueueQuestion {
  case issue(Dialog)
  case acts(Ticket, Dialog)
  case purpose(Ticket, Dialog)
  case colleague(Ticket, Dialog)
  case reason(Ticket, QueueEntry, ReasonDialog)
  case end(Dialog)
  case endReason(DayEnd, ReasonDialog)

  func draw(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    switch self {
    case .issue(let dialog), .acts(_, let dialog), .purpose(_, let dialog),
      .colleague(_, let dialog), .end(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .reason(_, _, let dialog), .endReason(_, let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    }
  }
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
      return Dialog.Button(
        id: entry.rawValue, label: words(entry.label),
        reason: refusal.map(words.reason) ?? noCase)
    }
    let usual: QueueEntry =
      switch ticket.state {
      case .called: .serve
      case .serving: .done
      default: .call
      }
    let first = buttons.first { $0.id == usual.rawValue && $0.reason == nil }
    return Dialog(
      title: words(.queueTicketNumber, ["number": String(ticket.number)]), text: "",
      buttons: buttons, chosen: first?.id ?? buttons.first { $0.reason == nil }?.id, isList: true)
  }

  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    switch question {
    case .issue(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        guard let purpose = TicketPurpose(rawValue: id) else {
          question = .end(.endOfDay(context.words))
          break
        }
        question = nil
        return [.save(.issueTicket(purpose))]
      case .cancelled: question = nil
      case .moved, .ignored: question = .issue(dialog)
      }
    case .acts(let ticket, var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = nil
        return QueueEntry(rawValue: id).map { chose($0, ticket, context) } ?? []
      case .cancelled: question = nil
      case .moved, .ignored: question = .acts(ticket, dialog)
      }
    case .purpose(let ticket, var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = nil
        return TicketPurpose(rawValue: id).map {
          [.save(.ticketActs([.purposeChanged($0)], ticket.seen))]
        }
          ?? []
      case .cancelled: question = nil
      case .moved, .ignored: question = .purpose(ticket, dialog)
      }
    case .colleague(let ticket, var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = nil
        return Int64(id).map {
          [.save(.ticketActs([.handedOver(to: StaffID(rawValue: $0))], ticket.seen))]
        } ?? []
      case .cancelled: question = nil
      case .moved, .ignored: question = .colleague(ticket, dialog)
      }
    case .end(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = DayEnd(rawValue: id).map { .endReason($0, resumed(.ending($0, context.words))) }
      case .cancelled: question = nil
      case .moved, .ignored: question = .end(dialog)
      }
    case .reason(let ticket, let entry, let dialog):
      return write(
        dialog, input, again: { .reason(ticket, entry, $0) },
        then: { reason in
          switch entry {
          case .call: .save(.call(ticket.id, reason: reason))
          case .ahead: .save(.ticketActs([.outOfTurn(reason: reason)], ticket.seen))
          default: .save(.ticketActs([.timeWasWrong(reason: reason)], ticket.seen))
          }
        })
    case .endReason(let end, let dialog):
      return write(
        dialog, input, again: { .endReason(end, $0) },
        then: { reason in .save(.endDay(end, reason: reason)) })
    case nil: break
    }
    return []
  }

  private mutating func chose(_ entry: QueueEntry, _ ticket: Ticket, _ context: DeskContext)
    -> [Effect]
  {
    let words = context.words
    func take(_ act: TicketAct) -> [Effect] { [.save(.ticketActs([act], ticket.seen))] }
    switch entry {
    case .call:
      let tickets = queue?.lines.map(\.ticket) ?? []
      let staff = context.staff?.id ?? StaffID(rawValue: 0)
      if WaitingQueue.isInTurn(ticket, among: tickets, for: staff) {
        return [.save(.call(ticket.id, reason: nil))]
      }
      question = .reason(
        ticket, entry,
        resumed(.asking(words(.queueAheadTitle), text: words(.queueNotInTurn), words)))
    case .ahead:
      question = .reason(
        ticket, entry,
        resumed(.asking(words(.queueAheadTitle), text: words(.queueAheadText), words)))
    case .wrong:
      question = .reason(
        ticket, entry,
        resumed(.asking(words(.queueWrongTitle), text: words(.queueWrongText), words)))
    case .serve: return take(.servingBegan())
    case .done: return take(.served)
    case .again: return take(.calledAgain)
    case .left: return take(.left)
    case .away: return take(.held(.visitor))
    case .office: return take(.held(.office))
    case .back: return take(.backToQueue)
    case .hand:
      question = .colleague(ticket, .colleagues(context, without: ticket.keptFor ?? ticket.clerk))
    case .purpose: question = .purpose(ticket, .purposes(words, besides: ticket.purpose))
    case .file: return ticket.cases.last.map { [.show(.caseCard($0))] } ?? []
    }
    return []
  }

  /// A question answered in writing; Esc keeps what was typed for the next time.
  private mutating func write(
    _ asked: ReasonDialog, _ input: Event, again: (ReasonDialog) -> QueueQuestion,
    then effect: (String) -> Effect
  ) -> [Effect] {
    var dialog = asked
    switch dialog.handle(input) {
    case .entered(let reason):
      question = nil
      unsaid.forget(dialog.title)
      return [effect(reason)]
    case .cancelled:
      question = nil
      unsaid.keep(dialog, for: dialog.title)
    default: question = again(dialog)
    }
    return []
  }

  private func resumed(_ dialog: ReasonDialog) -> ReasonDialog {
    unsaid.resume(dialog, for: dialog.title)
  }
}

extension Dialog {
  /// What a new ticket is for; the end of the day is the last of it.
  static func newTicket(_ words: Words) -> Dialog {
    Dialog(
      title: words(.queueNewTitle), text: "",
      buttons: TicketPurpose.allCases.map { Button(id: $0.rawValue, label: words.name(of: $0)) }
        + [Button(id: "end", label: words(.queueEndTitle) + "…")], isList: true)
  }

  fileprivate static func purposes(_ words: Words, besides known: TicketPurpose) -> Dialog {
    Dialog(
      title: words(.queuePurposeTitle), text: "",
      buttons: TicketPurpose.allCases.filter { $0 != known }.map {
        Button(id: $0.rawValue, label: words.name(of: $0))
      }, isList: true)
  }

  /// How the tickets that are left end.
  static func endOfDay(_ words: Words) -> Dialog {
    Dialog(
      title: words(.queueEndTitle), text: words(.queueEndText),
      buttons: [
        Button(id: DayEnd.carry.rawValue, label: words(.queueEndCarry)),
        Button(id: DayEnd.close.rawValue, label: words(.queueEndClose)),
      ], isList: true)
  }
}

extension ReasonDialog {
  fileprivate static func ending(_ end: DayEnd, _ words: Words) -> ReasonDialog {
    .asking(
      words(end == .carry ? .queueEndCarry : .queueEndClose), text: words(.queueEndReason), words)
  }
}

extension Words {
  /// A refusal as the reason behind a button: its first sentence without the full stop.
  func reason(_ refusal: TicketRefusal) -> String {
    let said = sentence(for: .ticketRefused(refusal))
    let first = said.firstSentence?.first ?? said
    return first.hasSuffix(".") ? String(first.dropLast()) : first
  }
}
