import Casework
import Controls
import Directory
import Standards
import Words

/// What a screen may look at. It changes nothing: what a screen wants done it says as `Effect`s.
public struct DeskView {
  public let words: Words
  public let law: Law
  public let directory: OfficeDirectory
  /// `nil` until the first run has made a store.
  public let office: Office?
  public let staff: StaffMember?
  public let now: Moment
  public let signs: Signs
  public let storePath: String
  public let isTraining: Bool
  /// Cases whose papers are not complete, not counted beyond a hundred.
  public let waitingForPapers: Int
  public let drafts: [Draft]

  public var today: CivilDate { now.date }

  /// The services this office gives, in the decree's order.
  public var services: [Service] {
    guard let office else { return [] }
    return Service.allCases.filter { service in
      office.services.contains { $0.rawValue == service.standard.rawValue }
    }
  }
}
