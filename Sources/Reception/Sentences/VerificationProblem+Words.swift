import CaseStore
import Words

extension Words {
  /// What a check of the store found, as one sentence.
  public func sentence(for problem: VerificationProblem) -> String {
    self(WordKey(rawValue: problem.word.rawValue), ["detail": problem.detail])
  }
}

extension VerificationProblem {
  /// The act, case or place spoken of.
  var detail: String {
    switch self {
    case .file(let text), .missingGuard(let text), .foreignGuard(let text): text
    case .changedRules(let version), .missingRules(let version): String(version.prefix(12))
    case .gap(let seq), .brokenLink(let seq), .changedAct(let seq), .changedPayload(let seq),
      .missingPayload(let seq), .forgottenWithoutAct(let seq), .unreadableAct(let seq),
      .movedAct(let seq), .payloadWithoutAct(let seq), .cutOff(let seq),
      .unlawfulAct(let seq, _), .unlawfulStep(let seq, _):
      String(seq)
    case .changedCase(let id), .missingCase(let id), .caseWithoutHistory(let id):
      String(id.rawValue)
    case .changedTicket(let id): String(id.rawValue)
    case .changedStaff(let id): String(id.rawValue)
    case .changedComplaint(let id): String(id.rawValue)
    case .changedCounter(let office, let year): "\(office) \(year)"
    case .unreadableDraft, .changedSettings, .changedDirectory, .changedQuality, .changedShown,
      .headNotFound,
      .searchIndex:
      ""
    }
  }
}
