import Casework
import Controls
import KazakhText
import Reception
import Screen
import Words

/// The frame, the top screen in it, and what lies over them.
extension Desk {
  var frame: Frame {
    let size = terminal.size
    return Frame(size, messageRows: shownMessage.rows(width: size.columns))
  }

  func draw() {
    var canvas = Canvas(size: Frame.drawn(of: terminal.size))
    paint(&canvas)
    terminal.show(canvas)
    pictures += 1
    hasShownButton = over == nil && top?.standsOnButton ?? false
    isPictureOld = false
    lastPicture = instant()
  }

  private func paint(_ canvas: inout Canvas) {
    let size = canvas.size
    let context = context
    guard !Frame.isTooLarge(terminal.size) else { return drawTooLarge(on: &canvas) }
    guard !Frame.isTooSmall(size) else {
      let (columns, rows) = (String(size.columns), String(size.rows))
      let least = "\(Frame.least.columns)×\(Frame.least.rows)"
      return Frame.drawUnusable(
        words(.deskScreenSize(columns: columns, least: least, rows: rows)), on: &canvas)
    }
    guard !isBlank else { return drawBlank(on: &canvas, context) }
    guard var top = stack.last else { return }
    let frame = frame
    top.fit(frame.body, context)
    stack[stack.count - 1] = top
    frame.drawTitle(
      titleLeft(context), right: titleRight(context), on: &canvas, signs: context.signs)
    if let tabs = top.tabs(context),
      !top.standsSideBySide || size.columns < IntakeScreen.sideBySide
    {
      frame.drawHeading(top.heading(context), tabs: tabs, on: &canvas, signs: context.signs)
    } else {
      frame.drawHeading(top.heading(context), on: &canvas, signs: context.signs)
    }
    top.draw(on: &canvas, in: frame.body, context)
    shownMessage.draw(on: &canvas, in: frame.message, signs: context.signs)
    keyBar(for: top, context).draw(on: &canvas, in: frame.keyBar, signs: context.signs)
    over?.draw(on: &canvas, in: frame.body, signs: context.signs)
  }

  /// Only the first columns and rows are there to be seen.
  private func drawTooLarge(on canvas: inout Canvas) {
    let size = terminal.size
    let seen = Size(
      columns: min(canvas.size.columns, Frame.least.columns),
      rows: min(canvas.size.rows, Frame.least.rows))
    var corner = Canvas(size: seen)
    let most = "\(Frame.most.columns)×\(Frame.most.rows)"
    Frame.drawUnusable(
      words(
        .deskScreenTooLarge(columns: String(size.columns), most: most, rows: String(size.rows))),
      on: &corner)
    for row in 0..<seen.rows {
      for column in 0..<seen.columns {
        let cell = corner[column, row]
        canvas.write(String(cell.character), column: column, row: row, style: cell.style)
      }
    }
    canvas.cursor = corner.cursor
  }

  /// Takes a key while the window is too small for anything to be seen: only leaving is possible
  /// then, as nobody sees what another key would do.
  ///
  /// - Returns: false when the event has its usual meaning.
  func isUnseen(_ event: Event) -> Bool {
    guard Frame.isTooSmall(terminal.size) || Frame.isTooLarge(terminal.size) else { return false }
    switch event {
    case .key(.control("z")): return false
    case .key(let key):
      let leaves =
        keys.command(for: key.atItsPosition, in: .home) == .leave && hold == nil
      if leaves { hasEnded = mayLeaveForm() }
      return true
    case .paste, .unreadable: return true
    case .resize, .resumed, .tick, .stop: return false
    }
  }

  private func titleLeft(_ context: DeskContext) -> String {
    var parts = [words(.appName)]
    if let office = context.office { parts.append(words.text(office.entry.short)) }
    if let staff = context.staff { parts.append(staff.signed) }
    if context.isTraining { parts.append(words(.appTraining)) }
    return parts.joined(separator: " \(context.signs.separator) ")
  }

  /// The clerk's own visitor, who waits and what is pressing stand before date and time. Where there is no
  /// room, who waits goes first, what is overdue last; the visitor never.
  private func titleRight(_ context: DeskContext) -> String {
    let pressing = [BoardGroup.overdue, .today].compactMap { group -> String? in
      guard let day = context.day else { return "\(words.name(of: group)) \(DeskContext.unknown)" }
      let count = day.groups[group] ?? 0
      return count == 0 ? nil : "\(words.name(of: group)) \(count)"
    }
    let waiting = DeskContext.count(context.waitingVisitors)
    var told = context.waitingVisitors == 0 ? [] : [words(.queueTitleWaiting(count: waiting))]
    told += pressing.reversed()
    let own = context.ownTicket.map { [words(.queueTitleOwn(number: String($0.number)))] } ?? []
    let room = terminal.size.columns - Width.of(titleLeft(context)) - 4
    func line() -> String { (own + told + [clock(context)]).joined(separator: "  ") }
    while !told.isEmpty, Width.of(line()) > room { told.removeFirst() }
    return line()
  }

  private func clock(_ context: DeskContext) -> String {
    words.weekday(context.today.weekday.rawValue, style: .short) + " "
      + words.date(context.today, style: .short) + " "
      + words.time(minuteOfDay: context.now.minuteOfDay)
  }

  /// The last message, and which keys this place has beside the function keys. A mistake stands
  /// alone; after a success the keys show what comes next.
  private var shownMessage: MessageLine {
    if message.text.isEmpty, let unread = unreadMessage { return unread }
    guard let top = stack.last, message.text.isEmpty || message.kind == .good
    else { return message }
    let context = context
    let place = over == nil ? top.place : .dialog
    let hints = keys.commands.filter { command in
      command.places.contains(place) && command.keys.first?.isFunction == false
        && command.id.isHinted(in: place)
        && top.unavailable(command.id, context) == nil
    }.compactMap { command in command.hintedKeys.map { "\($0) \(words(command.short))" } }
    let texts = message.text.isEmpty ? hints : [message.text] + hints
    return MessageLine(
      texts.joined(separator: " \(context.signs.separator) "), kind: message.kind)
  }

  /// What could not be read stands here until it can, whichever screen is open.
  private var unreadMessage: MessageLine? {
    guard let summary, let reason = summary.reason, !summary.unread.isEmpty else { return nil }
    return MessageLine(
      words(
        .unreadMessage(
          reason: words.sentence(for: reason),
          what: summary.unread.map { words($0.word) }.joined(separator: ", "))), kind: .alarm)
  }

  private func keyBar(for top: any DeskScreen, _ context: DeskContext) -> KeyBar {
    let place = over == nil ? top.place : .dialog
    return KeyBar(
      (1...10).map { number in
        guard let command = keys.commands.first(where: { $0.keys.first == .function(number) })
        else { return KeyBar.Item(number: number, label: "") }
        let isEnabled =
          command.places.contains(place) && top.unavailable(command.id, context) == nil
          && (facts != nil || command.id == .why || command.id == .leave)
        return KeyBar.Item(number: number, label: words(command.short), isEnabled: isEnabled)
      }, isDimmed: place == .dialog)
  }
}

extension OfficeSummary.Part {
  var word: WordKey { WordKey(rawValue: "unread." + rawValue) }
}
