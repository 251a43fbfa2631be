/// Somebody invented who works beside whoever fills the store.
public struct DemoColleague: Hashable, Sendable {
  public let login: String
  public let surname: String
  public let given: String
  /// Where they sit.
  public let window: String

  public static let all = [
    DemoColleague(login: "asel", surname: "Асанова", given: "Әсел", window: "2"),
    DemoColleague(login: "daniyar", surname: "Қалиев", given: "Данияр", window: "3"),
  ]
}
