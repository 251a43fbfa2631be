import Casework
import Wording
import Words

/// What a visitor takes from the counter: a number, what for, since when. It knows no name.
public struct TicketSlip {
  let ticket: Ticket
  let limits: QueueLimits

  public init(_ ticket: Ticket, limits: QueueLimits) {
    self.ticket = ticket
    self.limits = limits
  }

  public func document(_ words: Words) -> Document {
    var blocks: [Document.Block] = [
      .heading(words(.queueTicketNumber(number: String(ticket.number)))),
      .space,
      .field(label: words(.queueSlipPurpose), value: words.name(of: ticket.purpose)),
      .field(
        label: words(.queueSlipIssued),
        value: words.date(ticket.day, style: .short) + ", "
          + words.time(minuteOfDay: ticket.issued.minuteOfDay)),
    ]
    if let minutes = limits.minutes(of: ticket.purpose) {
      blocks.append(
        .paragraph(
          words(
            ticket.purpose == .handIn
              ? .queueSlipHandIn(minutes: String(minutes))
              : .queueSlipCollect(minutes: String(minutes)))))
    }
    blocks += [.space, .paragraph(words(.queueSlipKeep))]
    return Document(kind: .ticket, title: words(.queueSlipTitle), blocks: blocks)
  }
}
