import Standards

/// An invented standard as four files beside the decree's two: meals brought home. It has two categories, a
/// fact of its own that no standard of the decree asks, a number, and a condition on age.
public enum ThirdStandard {
  public static let id = StandardID(rawValue: "T1")
  public static let service = Service(rawValue: "meals")
  public static let resident = ApplicantCategory(rawValue: "resident")
  public static let newcomer = ApplicantCategory(rawValue: "newcomer")
  public static let alone = FactName(rawValue: "lives-alone")
  public static let rooms = FactName(rawValue: "rooms")
  public static let heating = FactName(rawValue: "heating")

  /// The law as shipped, with the third standard in it.
  ///
  /// - Parameter change: what a careless hand makes of one of the four files.
  public static func law(changing file: String = "", _ change: (String) -> String = { $0 }) -> Law {
    var files: [String: [UInt8]] = [:]
    for (name, text) in texts {
      files["standards/T1/" + name] = Array((name == file ? change(text) : text).utf8)
    }
    return Law(paths: Embedded.paths + files.keys) { files[$0] ?? Embedded.bytes($0) }
  }

  private static func text(_ said: String) -> String {
    "{kk: \"\(said)\", ru: \"\(said)\", en: \"\(said)\"}"
  }

  private static let texts: [String: String] = [
    "standard.yaml": """
    standard: T1
    service: meals
    title: \(text("Meals brought home"))
    categories:
      - {id: resident, list: adult}
      - {id: newcomer, list: adult, implies: {heating: stove}}
    facts:
      - {name: lives-alone, kind: yes-no}
      - {name: rooms, kind: number}
      - {name: heating, kind: one-of, values: [central, stove]}
      - {name: age, kind: number, computed: age}
    outcome: {result: notice, posted: true, renewal_months: 6}
    """,
    "form.yaml": """
    fields:
      - {field: surname}
      - {field: given}
      - {field: birth-date}
      - {field: address}
      - {field: lives-alone, cite: {paragraph: 6}}
      - {field: rooms, shown_when: {lives-alone: [yes]}}
      - {field: heating, for: [resident]}
    """,
    "rules.yaml": """
    standard: T1
    conditions:
      always: {expression: always, text: \(text("for everyone"))}
      aloneAndOld:
        expression: {all: [lives-alone, {at_least: {age: 70}}]}
        text: \(text("for whoever is 70 and alone"))
      roomy: {expression: {at_least: {rooms: 3}}, text: \(text("with three rooms"))}
      stove: {expression: {is: {heating: stove}}, text: \(text("with a stove"))}
    eligibility:
      mode: any
      groups:
        - id: T1-all
          condition: always
          text: \(text("Everyone."))
          cite: {paragraph: 6}
          valid: {from: 2008-06-06}
    parameters:
      - id: T1-term
        kind: term_days
        value: 3
        text: \(text("Three days."))
        cite: {paragraph: 7}
        valid: {from: 2008-06-06}
    requirements:
      - \(paper(1, "always"))
      - \(paper(2, "aloneAndOld"))
      - \(paper(3, "roomy"))
      - \(paper(4, "stove"))
    indicators: []
    """,
    "paragraphs.yaml": """
    standard: T1
    sections: []
    paragraphs: []
    """,
  ]

  private static func paper(_ number: Int, _ condition: String) -> String {
    "{id: T1-\(number), list: adult, item: \"\(number))\", name: \(text("Paper \(number)")), "
      + "short: \(text("Paper \(number)")), form: copy, condition: \(condition), "
      + "categories: [resident, newcomer], cite: {paragraph: 12, item: \"\(number))\"}, "
      + "valid: {from: 2008-06-06}}"
  }
}
