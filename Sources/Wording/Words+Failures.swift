import Standards
import Words

extension Words {
  /// A mistake in the law's files, with its place.
  public func sentence(for failure: LawFailure) -> String {
    self(
      .failureLaw(
        detail: failure.detail,
        place: failure.line > 0 ? "\(failure.file):\(failure.line)" : failure.file,
        reason: self(WordKey(rawValue: "law." + failure.reason.rawValue))))
  }
}
