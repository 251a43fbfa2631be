import Casework
import Controls
import Reception
import Standards
import Wording
import Words

/// The rows of the queue and of what a day was like.
struct QueueRows {
  let context: DeskContext
  let isWide: Bool

  private var words: Words { context.words }

  func columns(of part: QueueScreen.Part) -> [Table.Column] {
    func number(_ word: WordKey, _ width: Int = 8) -> Table.Column {
      Table.Column(words(word), width: .fixed(width), alignment: .right)
    }
    let ticket = Table.Column(words(.queueColumnNumber), width: .fixed(3), alignment: .right)
    let purpose = Table.Column(words(.queueColumnPurpose), width: .flexible(minimum: 13))
    let minutes = Table.Column(words(.queueColumnMinutes), width: .fixed(4), alignment: .right)
    let clerk = Table.Column(words(.queueColumnWith), width: .fixed(11))
    switch part {
    case .waiting:
      return [
        ticket, purpose, minutes, Table.Column(words(.queueColumnLimit), width: .fixed(16)),
        Table.Column(words(.columnState), width: .fixed(20)), clerk,
        Table.Column(words(.queueColumnNote), width: .fixed(24), leftOutBelow: BoardRows.wide),
      ]
    case .figures:
      return [
        Table.Column("", width: .flexible(minimum: 14)), number(.queueColumnIssued, 7),
        number(.queueColumnWaits, 8), number(.queueColumnServed, 7),
        number(.queueColumnLeft, 5), number(.queueColumnMedian, 7),
        number(.queueColumnWorst, 7), number(.queueColumnOver, 5),
      ]
    case .over:
      return [
        ticket, purpose, minutes, number(.queueColumnOf, 4), clerk,
        Table.Column(words(.columnState), width: .fixed(11)),
        Table.Column(words(.columnNumber), width: .fixed(15)),
      ]
    case .work:
      return [
        Table.Column("", width: .fixed(14)),
        Table.Column(words(.queueColumnServed), width: .flexible(minimum: 20)),
        number(.queueColumnIssued, 7), number(.queueColumnServing, 7),
        number(.queueColumnWorst, 7),
      ]
    }
  }

  // MARK: Waiting

  /// A ticket; only its limit has a colour, so that when it is over little else changes.
  func row(_ line: QueueLine) -> Table.Row {
    let ticket = line.ticket
    let limit: String
    switch line.level {
    case _ where line.isDoubtful: limit = "\(context.signs.open) \(words(.queueDoubt))"
    case .calm: limit = ""
    case .soon: limit = "\(context.signs.warning) \(words.name(of: line.level))"
    case .over:
      limit = "\(context.signs.warning)\(context.signs.warning) \(words.name(of: line.level))"
    }
    var row = Table.Row(
      id: String(ticket.id.rawValue),
      cells: [
        String(ticket.number), words.name(of: ticket.purpose), String(line.minutes), limit,
        state(ticket), context.surname(of: ticket.keptFor ?? ticket.clerk),
        note(ticket),
      ],
      tone: line.isDoubtful
        ? .muted : line.level == .over ? .alarm : line.level == .soon ? .warning : .normal)
    row.tonedCell = 3
    return row
  }

  /// With where the visitor was called to.
  private func state(_ ticket: Ticket) -> String {
    let name = words.name(of: ticket.state)
    return ticket.window.map { "\(name) \(context.signs.optionEnd) \($0)" } ?? name
  }

  /// What is to be known besides, where there is room for it.
  private func note(_ ticket: Ticket) -> String {
    var notes: [String] = []
    if ticket.priority == .ahead { notes.append(words(.queueAhead)) }
    if ticket.keptFor != nil { notes.append(words(.queueKept)) }
    if ticket.holdCause == .visitor { notes.append(words(.queueAway)) }
    if ticket.calls > 1 { notes.append(words(.queueCalls(count: String(ticket.calls)))) }
    return notes.joined(separator: ", ")
  }

  // MARK: Days

  func figures(_ figures: QueueFigures) -> [Table.Row] {
    let all = [("all", words(.queueAll), figures.all)]
    let purposes = TicketPurpose.allCases.compactMap { purpose in
      figures.purposes[purpose].map { (purpose.rawValue, words.name(of: purpose), $0) }
    }
    return (all + purposes).map { id, name, own in
      // How many wait, and the longest of their waits.
      let longest = own.longest.map { " (\($0))" } ?? ""
      return Table.Row(
        id: id,
        cells: [
          name, String(own.issued), figures.isToday ? String(own.waiting) + longest : "",
          String(own.served), String(own.left + own.closed), number(own.median),
          number(own.worst), String(own.overLimit),
        ])
    }
  }

  func over(_ told: QueueDay, at now: Moment) -> [Table.Row] {
    told.figures(at: now).overLimit.map { over in
      Table.Row(
        id: String(over.ticket.id.rawValue),
        cells: [
          String(over.ticket.number), words.name(of: over.ticket.purpose), String(over.minutes),
          String(over.limit), context.surname(of: over.ticket.clerk),
          words.name(of: over.ticket.state),
          over.ticket.cases.compactMap { told.cases[$0]?.description }.joined(separator: " "),
        ])
    }
  }

  /// Who served how many, and when: bars made of text.
  func work(_ figures: QueueFigures) -> [Table.Row] {
    let most = max(
      figures.clerks.map(\.served).max() ?? 0, figures.hours.map(\.served).max() ?? 0)
    let clerks = figures.clerks.map { clerk in
      Table.Row(
        id: "clerk-\(clerk.clerk.rawValue)",
        cells: [
          context.surname(of: clerk.clerk), bar(clerk.served, of: most), "", String(clerk.minutes),
          number(clerk.worst),
        ])
    }
    let hours = figures.hours.map { hour in
      Table.Row(
        id: "hour-\(hour.hour)",
        cells: [
          words.time(minuteOfDay: hour.hour * 60), bar(hour.served, of: most),
          String(hour.issued), "", number(hour.worst),
        ])
    }
    return clerks + hours
  }

  /// At most 24 signs and the number.
  private func bar(_ count: Int, of most: Int) -> String {
    let length = most == 0 ? 0 : (count * 24 + most - 1) / most
    return String(repeating: String(context.signs.dayGone), count: length)
      + (length == 0 ? "" : " ") + String(count)
  }

  private func number(_ number: Int?) -> String { number.map(String.init) ?? "" }
}

extension DeskContext {
  func surname(of id: StaffID?) -> String { id.map { surname(of: $0) } ?? "" }
}

extension QueueDay {
  /// What the day does to indicator 1.2, and what is counted nowhere.
  func text(_ words: Words) -> String {
    var lines = [
      words(.queueEffectTitle),
      words(.queueEffectBefore(share: words.share(effect.before))),
      words(.queueEffectDay(share: words.share(effect.day))),
      words(.queueEffectAfter(share: words.share(effect.after))),
    ]
    let all = figures.all
    if all.doubtful > 0 {
      lines.append(words(.queueDoubtfulCount(count: String(all.doubtful))))
    }
    if all.carriedOver > 0 {
      lines.append(words(.queueCarriedCount(count: String(all.carriedOver))))
    }
    return lines.joined(separator: "\n")
  }
}
