import Testing

/// What a person can ask for and as whom; each has its checklist and its form.
struct Kind: Sendable, Hashable, CustomTestStringConvertible {
  let service: String
  let category: String

  var name: String { service + "-" + category }
  var testDescription: String { name }

  static let services = ["residential-care", "home-care"]
  static let all = services.flatMap { service in
    ["adult-with-disability", "elderly", "child-with-disability"].map {
      Kind(service: service, category: $0)
    }
  }
}

/// Facts as the command line states them; what is left out is unknown.
struct Combination: Sendable, CustomTestStringConvertible {
  let kind: Kind
  var facts: [String: String] = [:]
  /// Of a chosen one.
  var name = ""

  var testDescription: String { name }

  /// `pension-age=yes veteran=?`, in the order of the facts given.
  func said(of names: [String]) -> String {
    names.map { "\($0)=\(facts[$0] ?? "?")" }.joined(separator: " ")
  }

  /// As options of `checklist`.
  var options: [String] {
    ["--service", kind.service, "--category", kind.category]
      + facts.sorted { $0.key < $1.key }.flatMap { ["--" + $0.key, $0.value] }
  }

  static let values: [String: [String]] = [
    "disabled": ["yes", "no"], "disability-group": ["1", "2", "3"], "pension-age": ["yes", "no"],
    "veteran": ["yes", "no"], "constant-care": ["yes", "no"], "needs-care": ["yes", "no"],
    "institution": ["state", "non-state"], "sex": ["f", "m"],
    "birth-date": ["1930-01-15", "1946-06-01", "1951-05-31", "2000-03-14"],
  ]

  /// Every combination of some facts, each unknown or with one of its values.
  static func all(of kind: Kind, varying names: [String]) -> [Combination] {
    names.reduce([Combination(kind: kind)]) { found, name in
      found.flatMap { combination in
        [combination]
          + values[name, default: []].map { value in
            var other = combination
            other.facts[name] = value
            return other
          }
      }
    }
  }
}
