/// Ways to spoil the terms of complaints.
extension Slip {
  private static let terms = "complaints.yaml"

  static let complaints: [Slip] = [
    Slip(
      testDescription: "a term in words", path: terms, after: "kind: plain", old: "days: 15",
      new: "days: many", reason: .wrongValue, detail: "many"),
    Slip(
      testDescription: "a term of no days", path: terms, after: "kind: plain", old: "days: 15",
      new: "days: 0", reason: .wrongValue, detail: "0"),
    Slip(
      testDescription: "a term longer than a year", path: terms, after: "kind: plain",
      old: "days: 15", new: "days: 366", reason: .wrongValue, detail: "366"),
    Slip(
      testDescription: "a term of an unknown kind", path: terms, old: "kind: inquiry",
      new: "kind: enquiry", reason: .wrongValue, detail: "enquiry"),
    Slip(
      testDescription: "two terms of one kind", path: terms, old: "kind: inquiry",
      new: "kind: plain", at: "kind: plain\n    days: 30", reason: .duplicateID, detail: "plain"),
    Slip(
      testDescription: "days of an unknown kind", path: terms, after: "kind: forwarding",
      old: "unit: working", new: "unit: bank", reason: .wrongValue, detail: "bank"),
    Slip(
      testDescription: "a term without the place in the law", path: terms, after: "kind: plain",
      old: "    place: {kk: \"8-бап\", ru: \"статья 8\", en: \"article 8\"}\n", new: "", at: "",
      reason: .missingKey, detail: "place"),
    Slip(
      testDescription: "an unknown key of a term", path: terms, after: "kind: notice",
      old: "days: 3", new: "day: 3", reason: .unknownKey, detail: "day"),
    Slip(
      testDescription: "terms without their law", path: terms, old: "law:\n", new: "laws:\n",
      at: "laws", reason: .unknownKey, detail: "laws"),
  ]
}
