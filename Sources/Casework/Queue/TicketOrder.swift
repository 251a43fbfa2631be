import Standards

/// What may follow where a visit stands, and what the visit is after it.
extension Ticket {
  /// Why an act of this kind cannot be done now; `nil` when it can. Menus show it, the rules begin
  /// with it.
  ///
  /// - Parameters:
  ///   - staff: whoever would do it.
  ///   - date: the day on which.
  public func hindrance(to kind: TicketActKind, by staff: StaffID, on date: CivilDate)
    -> TicketRefusal?
  {
    switch kind {
    case .issued: return .alreadyIssued
    case .timeWasWrong: return doubts.contains(.marked) ? .alreadyMarked : nil
    case .about, .notAbout: return firstServed == nil ? .notServing : nil
    case .backToQueue:
      // A number is free again once its day is over.
      if state == .left, day == date { return nil }
      return ended ?? (state == .waiting && keptFor == nil ? .alreadyWaiting : nil)
    default: break
    }
    if let ended { return ended }
    let isColleagues = (state == .called || state == .serving) && clerk != staff
    switch kind {
    case .called:
      if state == .serving { return isColleagues ? .withColleague : .isServing }
      return state == .called ? (isColleagues ? .withColleague : .alreadyCalled) : nil
    case .calledAgain: return state != .called ? .notCalled : isColleagues ? .withColleague : nil
    case .servingBegan:
      return isColleagues ? .withColleague : state == .serving ? .isServing : nil
    case .held: return state == .onHold ? .alreadyOnHold : nil
    case .left, .closed: return state == .serving ? .isServing : nil
    case .carriedOver:
      return state == .serving ? .isServing : state == .carriedOver ? .alreadyCarriedOver : nil
    case .outOfTurn:
      if priority == .ahead { return .alreadyAhead }
      return state == .serving ? .isServing : state == .called ? .alreadyCalled : nil
    case .served: return state == .serving ? nil : .notServing
    default: return nil
    }
  }

  private var ended: TicketRefusal? { state.isOpen ? nil : .hasEnded }

  /// Takes a step.
  ///
  /// - Parameter clockWentBack: whether the wall clock was seen to go back since the last step.
  /// - Throws: what `hindrance(to:by:on:)` tells; `reasonNeeded` for a blank one; `alreadyTheirs`,
  ///   `samePurpose`, `alreadyAbout` or `notAboutIt` where the step changes nothing.
  public mutating func apply(
    _ act: TicketAct, at moment: Moment, by staff: StaffID, clockWentBack: Bool
  ) throws(TicketRefusal) {
    if let hindrance = hindrance(to: act.kind, by: staff, on: moment.date) { throw hindrance }
    if let reason = act.reason {
      guard reason.contains(where: { !$0.isWhitespace }) else { throw .reasonNeeded }
    }
    var next = self
    if clockWentBack, isWaitRunning { next.doubts.insert(.clock) }
    try next.follow(act, at: moment, by: staff)
    if let reason = act.reason { next.reason = reason }
    next.revision += 1
    self = next
  }

  private mutating func follow(_ act: TicketAct, at moment: Moment, by staff: StaffID)
    throws(TicketRefusal)
  {
    switch act {
    case .issued: throw .alreadyIssued
    case .called(let window):
      enter(.called, at: moment)
      clerk = staff
      keptFor = nil
      calls += 1
      self.window = window
    case .calledAgain(let window):
      calls += 1
      self.window = window ?? self.window
    case .servingBegan(let id):
      // Whom nobody called was sent nowhere.
      let place = state == .called ? window : nil
      enter(.serving, at: moment)
      window = place
      clerk = staff
      keptFor = nil
      firstServed = firstServed ?? moment
      if let id { try name(id) }
    case .held(let cause):
      enter(.onHold, at: moment)
      holdCause = cause
    case .left: enter(.left, at: moment)
    case .backToQueue:
      enter(.waiting, at: moment)
      keptFor = nil
    case .handedOver(let colleague):
      if keptFor == colleague || (clerk == colleague && (state == .called || state == .serving)) {
        throw .alreadyTheirs
      }
      enter(.waiting, at: moment)
      keptFor = colleague
    case .outOfTurn: priority = .ahead
    case .timeWasWrong: doubts.insert(.marked)
    case .purposeChanged(let other):
      if other == purpose { throw .samePurpose }
      purpose = other
    case .about(let id): try name(id)
    case .notAbout(let id):
      guard cases.contains(id) else { throw .notAboutIt }
      cases.removeAll { $0 == id }
    case .carriedOver:
      enter(.carriedOver, at: moment)
      carriedOn = moment.date
      keptFor = nil
    case .closed: enter(.closed, at: moment)
    case .served: enter(.served, at: moment)
    }
  }

  /// Comes into a state; what passed in the last one is added up.
  private mutating func enter(_ next: TicketState, at moment: Moment) {
    let passed = moment.milliseconds - since.milliseconds
    if isWaitRunning {
      if passed < 0 { doubts.insert(.clock) }
      if passed > Self.longestWait { doubts.insert(.tooLong) }
      waitedMilliseconds += max(0, passed)
    } else if state == .serving {
      // Nobody serves overnight: it was not ended, and nobody knows when it was over.
      if since.date == moment.date {
        servedMilliseconds += max(0, passed)
      } else {
        doubts.insert(.overnight)
      }
    }
    switch next {
    case .waiting, .onHold, .carriedOver: window = nil
    case .called, .serving, .served, .left, .closed: break
    }
    state = next
    since = moment
    holdCause = nil
  }

  private mutating func name(_ id: CaseID) throws(TicketRefusal) {
    if cases.contains(id) { throw .alreadyAbout }
    cases.append(id)
  }

  /// The same, its running wait marked when the wall clock was seen to go back meanwhile, or when
  /// nobody ended it; serving, when it has gone on overnight.
  public func doubted(clockWentBack: Bool, at now: Moment) -> Ticket {
    var told = self
    if state == .serving, since.date < now.date { told.doubts.insert(.overnight) }
    guard isWaitRunning else { return told }
    let passed = now.milliseconds - since.milliseconds
    if clockWentBack || passed < -WallClock.leastStep { told.doubts.insert(.clock) }
    if passed > Self.longestWait { told.doubts.insert(.tooLong) }
    return told
  }
}

extension Ticket {
  /// Whether the end of a day is for it: the visitor waits, is called or on hold since that day or an
  /// earlier one, and nobody has dealt with it since. Whoever is being served is left alone.
  ///
  /// - Parameter closing: also whom an earlier day carried over and who has not come.
  public func isLeft(atEndOf day: CivilDate, closing: Bool) -> Bool {
    switch state {
    case .waiting, .called, .onHold: since.date <= day
    case .carriedOver: closing && since.date < day
    case .serving, .served, .left, .closed: false
    }
  }
}

/// When a clock that stands before the last recorded time has gone back.
public enum WallClock {
  /// Milliseconds. Clerks who save at once wait for one another for some seconds, which is no step.
  public static let leastStep: Int64 = 60_000
}
