import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// The queue: who waits and for how long, and what one does with a ticket. Beside it what a day was
/// like, of any day: figures, waits over their limit, work by clerk and hour.
struct QueueScreen: DeskScreen {
  enum Part: String, CaseIterable {
    case waiting, figures, over, work

    var word: WordKey {
      switch self {
      case .waiting: .queuePartWaiting
      case .figures: .queuePartFigures
      case .over: .queuePartOver
      case .work: .queuePartWork
      }
    }

    var explanation: WordKey {
      switch self {
      case .waiting: .whyQueueWaiting
      case .figures: .whyQueueFigures
      case .over: .whyQueueOver
      case .work: .whyQueueWork
      }
    }
  }

  private var tabStrip: Tabs
  private(set) var table = Table(columns: [], emptyText: "")
  private(set) var queue: WaitingQueue?
  private(set) var told: QueueDay?
  /// The day that is looked back on; `nil` for today, whichever that is.
  private var day: CivilDate?
  /// `nil` shows every purpose, and calls them.
  private(set) var purpose: TicketPurpose?
  var question: QueuePrompt?
  var unsaid = UnsaidReasons()
  /// The ticket on whose row the cursor is to stand once the queue is read again.
  private var wanted: TicketID?
  /// Counts what was read, so that rows are made anew for it.
  private var answers = 0
  private var shown: Shown?

  /// What the rows were made from.
  private struct Shown: Equatable {
    let language: Language
    let answers: Int
    let part: String
    let purpose: TicketPurpose?
    let colleagues: [StaffMember]
    let isWide: Bool
    let second: Int64
  }

  init(_ context: DeskContext) {
    tabStrip = Tabs(Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) })
  }

  var begun: Begun? { Begun(.queue, "", unsaid.texts, question.written()) }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
  }

  var place: Place { question == nil ? .queue : .dialog }
  var part: Part { Part(rawValue: tabStrip.current) ?? .waiting }
  var needed: OfficeRead? { part == .waiting ? .queue : .queueDay(day) }

  func heading(_ context: DeskContext) -> String {
    guard part != .waiting else { return context.words(.queueTitle) }
    let shown = day ?? context.today
    return context.words(.queueTitle) + " \(context.signs.separator) \(context.signs.optionStart) "
      + context.words.weekday(shown.weekday.rawValue, style: .short) + " "
      + context.words.date(shown, style: .short) + " \(context.signs.optionEnd)"
  }

  func tabs(_ context: DeskContext) -> Tabs? { tabStrip }

  func topic(_ context: DeskContext) -> WhyTopic {
    .queue(title: part.word, text: part.explanation)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    if question != nil { return nil }
    return switch command {
    case .callNext, .add, .endDay, .nextGroup: part == .waiting ? nil : .queueNotHere
    case .otherDay: part == .waiting ? .queueOnlyToday : nil
    case .choose:
      switch part {
      case .waiting: table.rows.isEmpty ? .queueEmpty : nil
      case .over: focusedCase == nil ? .queueNoCase : nil
      case .figures, .work: .queueNothingToOpen
      }
    case .print: part == .waiting && table.rows.isEmpty ? .queueEmpty : nil
    default: nil
    }
  }

  /// The ticket on the cursor's row, as it was read.
  var focused: Ticket? {
    guard let id = table.cursor.flatMap(Int64.init) else { return nil }
    return queue?.lines.first { $0.ticket.id.rawValue == id }?.ticket
  }

  private var focusedCase: CaseID? {
    guard part == .over, let id = table.cursor.flatMap(Int64.init) else { return nil }
    return told?.tickets.first { $0.id.rawValue == id }?.cases.last
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context, width: area.width)
    table.fit(body(of: area))
  }

  private func body(of area: Rect) -> Rect {
    switch part {
    case .waiting: area.inset(top: 2)
    case .figures: area.splitTop(TicketPurpose.allCases.count + 2).top
    case .over, .work: area
    }
  }

  // MARK: Events

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open(context)
    case .command(.switchTab):
      _ = tabStrip.cycle()
      return begin()
    case .command(.nextGroup):
      let all = [nil] + TicketPurpose.allCases.map(Optional.some)
      purpose = all[((all.firstIndex(of: purpose) ?? 0) + 1) % all.count]
      showRows(context, width: 0)
      if let first = table.rows.first { table.moveCursor(to: first.id) }
    case .command(.callNext):
      // Whoever was called has come: the same key goes on with them.
      if let called = ownCalled(context) {
        return [.save(.ticketActs([.servingBegan()], called.seen))]
      }
      return [.save(.callNext(purpose.map { [$0] } ?? Set(TicketPurpose.allCases)))]
    case .command(.add): question = .choice(.newTicket(context.words), for: .purposeOfNew)
    case .command(.endDay): askForDayEnd(context)
    case .command(.print): return print(context)
    case .found(.queue(let queue), _):
      self.queue = queue
      answers += 1
      if let wanted {
        showRows(context, width: 0)
        table.moveCursor(to: String(wanted.rawValue))
      }
      wanted = nil
    case .found(.queueDay(let told), _):
      self.told = told
      answers += 1
    case .saved(let answer, let save): return saved(answer, save, context)
    case .failed(let failure, _):
      unsaid.keepSaid()
      // What somebody else did meanwhile is shown beside what went wrong.
      if failure.tellsOfTicket { return again }
    case .input(.key(.left)) where part != .waiting: return go(to: -1, context)
    case .input(.key(.right)) where part != .waiting: return go(to: 1, context)
    case .input(let input):
      if case .open = table.handle(input) { return open(context) }
    case .command, .found, .unread, .printers: break
    }
    return []
  }

  private func ownCalled(_ context: DeskContext) -> Ticket? {
    queue?.lines.map(\.ticket).first { $0.state == .called && $0.clerk == context.staff?.id }
  }

  private var again: [Effect] { needed.map { [.read($0)] } ?? [] }

  /// What was done is told, and the queue is read as it is now; serving leads on to what the visitor
  /// came for.
  private mutating func saved(_ answer: OfficeAnswer, _ save: OfficeSave, _ context: DeskContext)
    -> [Effect]
  {
    let words = context.words
    unsaid.forgetSaid()
    switch (answer, save) {
    case (.ticket(nil), _): return [.say(words(.queueNobody), .plain)]
    case (.ticket(let ticket?), .issueTicket):
      wanted = ticket.id
      return again + [
        .say(
          words(
            .queueSaidIssued(number: String(ticket.number), purpose: words.name(of: ticket.purpose))
          ), .good)
      ]
    case (.ticket(let ticket?), .callNext), (.ticket(let ticket?), .call):
      wanted = ticket.id
      return again + [
        .say(
          words(
            .queueSaidCalled(number: String(ticket.number), purpose: words.name(of: ticket.purpose))
          ), .good)
      ]
    case (.ticket(let ticket?), .ticketActs(let acts, _)):
      let state = words(
        .queueSaidState(number: String(ticket.number), state: words.name(of: ticket.state)))
      let serves = acts.contains { $0.kind == .servingBegan }
      return again + [.say(state, .good)] + (serves ? goOn(with: ticket) : [])
    case (.member(let member), _):
      return again + [
        .say(
          member.window.map { words(.queueSaidWindow(window: words.place($0))) }
            ?? words(.queueSaidNoWindow), .good)
      ]
    case (.tickets(let ended), _):
      return again + [.say(words(.queueDayEnded(count: String(ended.count))), .good)]
    default: return []
    }
  }

  /// What the visitor came for: the case, the search for the person, the results that lie ready, the
  /// papers to bring, the register of complaints. Esc leads back to the queue.
  private func goOn(with ticket: Ticket) -> [Effect] {
    if let id = ticket.cases.last { return [.show(.caseCard(id))] }
    switch ticket.purpose {
    case .handIn: return [.open(.destination(.take))]
    case .collect: return [.open(.cases(CaseFilter(state: .ready)))]
    case .ask: return [.open(.destination(.bring))]
    case .complain: return [.open(.destination(.complaints))]
    }
  }

  /// Another part begins at its first row, with what the store has for it.
  private mutating func begin() -> [Effect] {
    shown = nil
    table.show([])
    return again
  }

  /// To another day; never past today.
  private mutating func go(to step: Int, _ context: DeskContext) -> [Effect] {
    let next = (day ?? context.today).adding(days: step)
    guard next <= context.today else { return [] }
    day = next == context.today ? nil : next
    told = nil
    return begin()
  }

  private mutating func open(_ context: DeskContext) -> [Effect] {
    switch part {
    case .waiting:
      if let focused { question = .choice(acts(on: focused, context), for: .act(focused)) }
    case .over: if let id = focusedCase { return [.show(.caseCard(id))] }
    case .figures, .work: break
    }
    return []
  }

  /// The slip of a ticket, or the day on paper.
  private func print(_ context: DeskContext) -> [Effect] {
    if part == .waiting {
      guard let focused, let queue else { return [] }
      let slip = TicketSlip(focused, limits: queue.limits).document(context.words)
      return [.print(slip, DocumentOrder(), of: nil)]
    }
    guard let told else { return [] }
    return [.open(.document(.queueDay(told), named: "queue-\(told.figures.day)", topic(context)))]
  }

  // MARK: Rows

  private mutating func showRows(_ context: DeskContext, width: Int) {
    let isWide = width == 0 ? shown?.isWide ?? false : width >= BoardRows.wide
    let now = Shown(
      language: context.words.language, answers: answers, part: tabStrip.current, purpose: purpose,
      colleagues: context.colleagues, isWide: isWide, second: context.now.milliseconds / 1000)
    guard now != shown else { return }
    if now.language != shown?.language {
      tabStrip.show(Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) })
    }
    shown = now
    let rows = QueueRows(context: context, isWide: isWide)
    table.columns = rows.columns(of: part)
    table.emptyText = context.words(part == .over ? .queueNoneOver : .queueEmptyHint)
    switch part {
    case .waiting:
      if let lines = lines(at: context.now) { table.show(lines.map(rows.row)) }
    case .figures: table.show(told.map { rows.figures($0.figures(at: context.now)) } ?? [])
    case .over: table.show(told.map { rows.over($0, at: context.now) } ?? [])
    case .work: table.show(told.map { rows.work($0.figures(at: context.now)) } ?? [])
    }
  }

  /// The tickets of the purpose that is shown, with their waits at this moment.
  private func lines(at now: Moment) -> [QueueLine]? {
    guard let queue else { return nil }
    return WaitingQueue(queue.lines.map(\.ticket), limits: queue.limits, now: now).lines
      .filter { purpose == nil || $0.ticket.purpose == purpose }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let line = Rect(column: area.column + 1, row: area.row, width: area.width - 2, height: 1)
    switch part {
    case .waiting:
      let end = canvas.write(own(context), column: line.column, row: line.row, clip: line)
      let window = window(context)
      let at = line.endColumn - Width.of(window)
      if at > end + 1 {
        canvas.write(window, column: at, row: line.row, style: Style(.muted), clip: line)
      }
      var second = line
      second.row += 1
      canvas.write(
        counts(context), column: second.column, row: second.row, style: Style(.muted), clip: second)
    case .figures:
      let below = area.splitTop(TicketPurpose.allCases.count + 3).rest
      if let told {
        TextPanel(heading: "", text: told.text(context.words)).draw(
          on: &canvas, in: below, focused: false, signs: context.signs)
      }
    case .over, .work: break
    }
    table.draw(on: &canvas, in: body(of: area), focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }

  /// Where the clerk sits.
  private func window(_ context: DeskContext) -> String {
    let window = context.staff?.window
    return context.words(
      .queueOwnWindow(
        window: window.map { context.words.place($0) }
          ?? context.words(.queueWindowNone)))
  }

  /// Whom the clerk has called or is serving.
  private func own(_ context: DeskContext) -> String {
    guard let own = context.ownTicket else { return context.words(.queueOwnNone) }
    return context.words(
      own.state == .serving
        ? .queueOwnServing(number: String(own.number), purpose: context.words.name(of: own.purpose))
        : .queueOwnCalled(number: String(own.number), purpose: context.words.name(of: own.purpose)))
  }

  /// The purposes with how many rows each has, whether they wait, are called or on hold; the one that is shown
  /// in brackets. How many wait stands in the title.
  private func counts(_ context: DeskContext) -> String {
    let open = (queue?.lines ?? []).map(\.ticket)
    func told(_ candidate: TicketPurpose?, _ name: String, _ count: Int) -> String {
      candidate == purpose ? "[\(name) \(count)]" : "\(name) \(count)"
    }
    return "\(Key.tab.label): "
      + ([told(nil, context.words(.queueAll), open.count)]
      + TicketPurpose.allCases.map { candidate in
        told(
          candidate, context.words.name(of: candidate), open.count { $0.purpose == candidate })
      }).joined(separator: "  ")
  }
}

extension CounterFailure {
  /// Whether it says that a ticket is not as it was shown.
  fileprivate var tellsOfTicket: Bool {
    switch self {
    case .store(.ticketChanged), .store(.ticketRefused): true
    default: false
    }
  }
}
