import Casework
import Controls
import Screen
import Standards
import Testing

@testable import Desk

extension DeskDriver {
  /// Opens the form of a service for a category, as F2 and the arrows do.
  func open(
    _ service: Service, _ category: ApplicantCategory, _ purpose: IntakePurpose = .apply
  ) {
    command(.newCase)
    if purpose == .inform { press(.down) }
    press(.enter)
    let services = desk.context.services
    let row =
      (services.firstIndex(of: service) ?? 0) * 3
      + (ApplicantCategory.allCases.firstIndex(of: category) ?? 0)
    press(.down, times: row)
    press(.enter)
  }

  /// Fills in fields one after another, from the first on.
  func fill(_ values: [FieldID: String]) {
    press(.pageUp, .pageUp)
    var left = values
    for _ in 0..<30 where !left.isEmpty {
      guard let grid = intake?.grid, let id = FieldID(rawValue: grid.focus) else { return }
      if let value = left.removeValue(forKey: id) { answer(value) }
      if !left.isEmpty { press(.down) }
    }
    #expect(left.isEmpty, "no such field: \(left.keys)")
  }

  /// Answers the focused field.
  func answer(_ value: String) {
    guard let grid = intake?.grid, let field = grid[grid.focus] else { return }
    guard case .choice = field.control else { return type(value) }
    for _ in 0..<12 where intake?.grid.value(of: field.id) != value { press(.right) }
    #expect(intake?.grid.value(of: field.id) == value)
  }

  /// Goes to a field by the arrows.
  func go(to field: FieldID) {
    press(.pageUp, .pageUp)
    for _ in 0..<30 where intake?.grid.focus != field.rawValue { press(.down) }
    #expect(intake?.grid.focus == field.rawValue)
  }

  /// Ticks papers from the first on; where either of two will do, the first of them.
  ///
  /// Ends on the last paper it ticked.
  func tick(_ count: Int = .max) {
    press(.home)
    var last: String?
    for index in 0..<min(count, panel?.checklist.rows.count ?? 0) {
      if index > 0, panel?.checklist.rows[index].id != panel?.checklist.cursor { press(.down) }
      last = panel?.checklist.cursor
      command(.tick)
      if panel?.question != nil { press(.enter) }
    }
    for _ in 0..<20 where last != nil && panel?.checklist.cursor != last { press(.up) }
  }

  /// Puts the cursor on a paper.
  func go(toPaper id: String) {
    press(.home)
    for _ in 0..<20 where panel?.checklist.cursor != id { press(.down) }
    #expect(panel?.checklist.cursor == id)
  }

  var panel: PapersPanel? {
    (top as? IntakeScreen)?.panel ?? (top as? CasePapersScreen)?.panel
  }

  /// The ids of the papers that are shown as needed.
  var neededPapers: [String] {
    panel?.checklist.rows.filter { $0.state != .open }.map(\.id) ?? []
  }

  var openPapers: [String] {
    panel?.checklist.rows.filter { $0.state == .open }.map(\.id) ?? []
  }

  /// Takes an application of a child for care at home, with so many of its papers ticked.
  func takeChild(papers: Int = .max) {
    open(.homeCare, .childWithDisability)
    fill(People.child)
    command(.switchTab)
    tick(papers)
    command(.goOn)
    if case .comparison(_, .person) = intake?.question { press(.right, .right, .enter) }
    press(.enter)
  }
}

/// Applicants, as a clerk would write them down.
enum People {
  static let child: [FieldID: String] = [
    .surname: "Бейсенова", .given: "Айым", .patronymic: "Ерланқызы", .birthDate: "14.03.2000",
    .sex: "f", .address: "Сарыкемер, Байзақ батыр 20", .phone: "87263721105",
    .representativeName: "Бейсенова Гүлмира", .representativeRelation: "анасы",
    .needsCare: "yes",
  ]

  static let childForInstitution: [FieldID: String] = child.filter { $0.key != .needsCare }
    .merging([.institution: "state", .institutionName: "Тараз балалар үйі"]) { $1 }

  static let adult: [FieldID: String] = [
    .surname: "Қожахметов", .given: "Дәулет", .patronymic: "Әбдірахманұлы",
    .birthDate: "02.11.1961", .sex: "m", .address: "Сарыкемер, Медеуов 7, 12-пәтер",
    .phone: "87263722290",
  ]

  static let elder: [FieldID: String] = [
    .surname: "Иванова", .given: "Мария", .patronymic: "Петровна", .birthDate: "09.05.1934",
    .sex: "f", .address: "Бурыл, Жібек жолы 3", .phone: "87263745100",
  ]

  /// A whole application for a form, the group of a disability being 1.
  static func applicant(_ service: Service, _ category: ApplicantCategory) -> [FieldID: String] {
    switch (service, category) {
    case (.residentialCare, .childWithDisability): childForInstitution
    case (.homeCare, .childWithDisability): child
    case (.residentialCare, .adultWithDisability):
      adult.merging([.disabilityGroup: "1"]) { $1 }
    case (.homeCare, .adultWithDisability):
      adult.merging([.disabilityGroup: "1", .needsCare: "yes"]) { $1 }
    case (.residentialCare, .elderly):
      elder.merging([.constantCare: "yes", .disabled: "yes", .disabilityGroup: "2", .veteran: "no"])
      { $1 }
    default:
      elder.merging([.disabled: "yes", .needsCare: "yes", .veteran: "no"]) { $1 }
    }
  }
}
