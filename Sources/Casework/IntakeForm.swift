import Standards

/// The form of one service for one category, described by data: screen, command line and paper
/// read the same description.
public struct IntakeForm: Hashable, Sendable {
  public let service: Service
  public let category: ApplicantCategory
  /// In the order they are asked.
  public let fields: [IntakeField]

  public init(service: Service, category: ApplicantCategory) {
    self.service = service
    self.category = category
    fields = service.profile.map { FormDescription(profile: $0, category: category).fields } ?? []
  }

  /// The fields that show, given what is typed so far.
  public func visibleFields(_ values: FormValues) -> [IntakeField] {
    fields.filter { Self.shows($0, values) }
  }

  public func field(_ id: FieldID) -> IntakeField? {
    fields.first { $0.id == id }
  }

  private static func shows(_ field: IntakeField, _ values: FormValues) -> Bool {
    guard let condition = field.visibleWhen else { return true }
    return condition.values.contains(values[condition.field])
  }
}
