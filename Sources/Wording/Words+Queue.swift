import Casework
import Standards
import Words

/// Tickets and waits.
extension Words {
  public func name(of purpose: TicketPurpose) -> String {
    self(WordKey(rawValue: "ticket-purpose." + purpose.rawValue))
  }

  public func name(of state: TicketState) -> String {
    self(WordKey(rawValue: "ticket-state." + state.rawValue))
  }

  /// How near a wait is to its limit; empty when it is not.
  public func name(of level: WaitLevel) -> String {
    level == .calm ? "" : self(WordKey(rawValue: "wait-level." + level.rawValue))
  }

  /// Where a visitor goes: a number alone is that of a window.
  public func place(_ window: String) -> String {
    window.allSatisfy { $0.isASCII && $0.isNumber } ? self(.queueToWindow(window: window)) : window
  }

  /// What a day does to indicator 1.2 of its year.
  public func sentence(for effect: WaitEffect) -> String {
    self(
      .queueIndicator(
        after: share(effect.after), before: share(effect.before), day: share(effect.day)))
  }

  /// The share of cases that waited 40 minutes or less.
  public func share(_ share: WaitShare) -> String {
    guard let percent = share.percent else {
      return self(.queueNoShare(unknown: String(share.unknown)))
    }
    return self(
      .queueShare(
        counted: String(share.counted), percent: number(percent),
        unknown: String(share.unknown), within: String(share.within)))
  }
}
