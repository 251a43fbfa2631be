import Casework
import Documents
import Reception
import Standards
import Wording
import Words

/// What a day in the queue was like, on paper.
struct QueueDocument {
  private let told: QueueDay
  private let context: DeskContext
  private let words: Words

  init(_ told: QueueDay, context: DeskContext, _ words: Words) {
    self.told = told
    self.context = context
    self.words = words
  }

  var document: Document {
    let figures = told.figures
    return Document(
      kind: .queue, title: words(.queueDocumentTitle),
      blocks: [
        .field(
          label: words(.sheetOffice), value: context.office.map { words.text($0.entry.name) } ?? ""),
        .field(label: words(.queueDay), value: words.date(figures.day)),
        .rule, item(words(.queueAll), figures.all),
      ]
        + TicketPurpose.allCases.compactMap { purpose in
          figures.purposes[purpose].map { item(words.name(of: purpose), $0) }
        }
        + [.heading("\(words(.queuePartOver)): \(figures.overLimit.count)")]
        + figures.overLimit.map(item) + [.rule]
        + told.text(words).split(separator: "\n").map { .paragraph(String($0)) }
        + [.rule, .paragraph(words(.printNotOfficialForm))])
  }

  private func item(_ name: String, _ figures: WaitFigures) -> Document.Block {
    let parts: [(WordKey, Int?)] = [
      (.queueIssued, figures.issued), (.ticketStateServed, figures.served),
      (.ticketStateLeft, figures.left), (.ticketStateClosed, figures.closed),
      (.ticketStateCarriedOver, figures.carriedOver), (.queueMedian, figures.median),
      (.queueWorst, figures.worst), (.queueOver, figures.overLimit),
      (.queueDoubtful, figures.doubtful),
    ]
    return .item(
      mark: .plain, number: "", text: name,
      note: parts.map { "\(words($0.0)) \($0.1.map(String.init) ?? "-")" }
        .joined(separator: ", "))
  }

  private func item(_ over: OverLimit) -> Document.Block {
    .item(
      mark: .plain, number: "",
      text: words(.queueTicketNumber(number: String(over.ticket.number))) + ", "
        + words.name(of: over.ticket.purpose),
      note: ([
        words(.queueMinutesOf(limit: String(over.limit), minutes: String(over.minutes))),
        context.surname(of: over.ticket.clerk),
      ] + over.ticket.cases.compactMap { told.cases[$0]?.description })
      .filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
