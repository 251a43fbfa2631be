/// Ways to spoil the paragraphs, the decree, the readings, the calendars and the ages.
extension Slip {
  private static let paragraphs = "standards/S1/paragraphs.yaml"
  private static let decree = "standards/decree.yaml"
  private static let readings = "interpretations.yaml"
  private static let year = "calendars/2009.yaml"
  private static let ages = "calendars/pension-ages.yaml"

  static let others: [Slip] = [
    Slip(
      testDescription: "a paragraph without a citation", path: paragraphs, after: "- id: S1-p8",
      old: "    cite: {paragraph: 8}\n", new: "", at: "", reason: .missingCitation,
      detail: "S1-p8"),
    Slip(
      testDescription: "two paragraphs with one id", path: paragraphs, after: "- id: S1-p8",
      old: "- id: S1-p8", new: "- id: S1-p7", reason: .duplicateID),
    Slip(
      testDescription: "two paragraphs with one number", path: paragraphs, after: "- id: S1-p8",
      old: "number: 8", new: "number: 7", at: "", reason: .duplicateID, detail: "¶7"),
    Slip(
      testDescription: "a paragraph in no section", path: paragraphs, after: "- id: S1-p25",
      old: "number: 25", new: "number: 26", at: "", reason: .gap, detail: "¶26"),
    Slip(
      testDescription: "sections that leave a paragraph out", path: paragraphs,
      after: "- number: 2", old: "from: 12", new: "from: 13", at: "", reason: .gap,
      detail: "¶13"),
    Slip(
      testDescription: "sections that share a paragraph", path: paragraphs, after: "- number: 2",
      old: "from: 12", new: "from: 11", at: "", reason: .overlap, detail: "¶11"),
    Slip(
      testDescription: "a paragraph with an unknown key", path: paragraphs,
      after: "- id: S1-p8", old: "number: 8\n", new: "number: 8\n    citation: 8\n",
      at: "citation", reason: .unknownKey, detail: "citation"),
    Slip(
      testDescription: "a status that starts a day late", path: decree,
      after: "- status: in_force", old: "from: 2008-09-25", new: "from: 2008-09-26", at: "",
      reason: .gap, detail: "in_force"),
    Slip(
      testDescription: "a status that starts a day early", path: decree,
      after: "- status: repealed", old: "from: 2010-09-02", new: "from: 2010-09-01", at: "",
      reason: .overlap, detail: "repealed"),
    Slip(
      testDescription: "a status nobody knows", path: decree, old: "status: repealed",
      new: "status: abolished", reason: .wrongValue, detail: "abolished"),
    Slip(
      testDescription: "a last status that ends", path: decree, after: "- status: repealed",
      old: "from: 2010-09-02\n", new: "from: 2010-09-02\n    to: 2020-01-01\n", at: "",
      reason: .gap),
    Slip(
      testDescription: "a key of the decree that is not known", path: decree,
      old: "  issuer:", new: "  signer:", reason: .unknownKey, detail: "signer"),
    Slip(
      testDescription: "two readings with one id", path: readings, after: "- id: A03",
      old: "- id: A03", new: "- id: A02", reason: .duplicateID, detail: "A02"),
    Slip(
      testDescription: "a reading that cites nothing", path: readings, after: "- id: A01",
      old: "    cites: [{decree: true}]\n", new: "", at: "", reason: .missingCitation,
      detail: "A01"),
    Slip(
      testDescription: "a reading with an unknown key", path: readings, after: "- id: A01",
      old: "    question:", new: "    problem:", reason: .unknownKey, detail: "problem"),
    Slip(
      testDescription: "a reading that cites the decree and something unknown",
      path: readings, after: "- id: A01", old: "{decree: true}",
      new: "{decree: true, page: 1}", reason: .unknownKey, detail: "page"),
    Slip(
      testDescription: "a reading without the other reading in English", path: readings,
      after: "- id: A01", old: "      en: \"No other reading is seen.\"\n", new: "",
      at: "      kk: \"Басқаша", reason: .missingKey, detail: "en"),
  ]

  static let calendars: [Slip] = [
    Slip(
      testDescription: "a day off written twice", path: year, after: "date: 2009-05-11",
      old: "2009-05-11", new: "2009-05-09", reason: .duplicateID, detail: "2009-05-09"),
    Slip(
      testDescription: "a day off out of order", path: year, after: "date: 2009-05-11",
      old: "2009-05-11", new: "2009-04-11", reason: .overlap, detail: "2009-04-11"),
    Slip(
      testDescription: "a day of another year", path: year, after: "date: 2009-05-11",
      old: "2009-05-11", new: "2010-05-11", reason: .wrongValue, detail: "2010-05-11"),
    Slip(
      testDescription: "a year that is there already", path: year, old: "year: 2009",
      new: "year: 2008", reason: .duplicateID, detail: "2008"),
    Slip(
      testDescription: "a kind of day nobody knows", path: year, after: "date: 2009-05-11",
      old: "kind: holiday", new: "kind: feast", reason: .wrongValue, detail: "feast"),
    Slip(
      testDescription: "a plain day among the days off", path: year, after: "date: 2009-05-11",
      old: "kind: holiday", new: "kind: working", reason: .wrongValue, detail: "working"),
    Slip(
      testDescription: "a working Tuesday swapped to work", path: year,
      after: "date: 2009-12-20", old: "date: 2009-12-20", new: "date: 2009-12-22",
      reason: .wrongValue, detail: "swapped_working"),
    Slip(
      testDescription: "a swapped day without its other day", path: year,
      after: "date: 2009-12-18", old: ", swapped_with: 2009-12-20", new: "", at: "",
      reason: .missingKey, detail: "swapped_with"),
    Slip(
      testDescription: "a swapped day whose other day is missing", path: year,
      after: "date: 2009-12-18", old: "swapped_with: 2009-12-20", new: "swapped_with: 2009-12-19",
      reason: .wrongValue, detail: "2009-12-19"),
    Slip(
      testDescription: "an unknown key of a day", path: year, after: "date: 2009-12-18",
      old: "swapped_with", new: "swaped_with", reason: .unknownKey, detail: "swaped_with"),
    Slip(
      testDescription: "a year without a source", path: year, old: "source:", new: "sources:",
      reason: .unknownKey, detail: "sources"),
    Slip(
      testDescription: "an age row that leaves a day out", path: ages, after: "{id: ages-2019",
      old: "from: 2019-01-01", new: "from: 2019-01-02", at: "", reason: .gap,
      detail: "ages-2019"),
    Slip(
      testDescription: "an age row that shares a day", path: ages, after: "{id: ages-2019",
      old: "from: 2019-01-01", new: "from: 2018-12-31", at: "", reason: .overlap,
      detail: "ages-2019"),
    Slip(
      testDescription: "two age rows with one id", path: ages, after: "{id: ages-2019",
      old: "ages-2019", new: "ages-2018", reason: .duplicateID, detail: "ages-2018"),
    Slip(
      testDescription: "an age in words", path: ages, after: "{id: ages-2019",
      old: "years: 59", new: "years: many", reason: .wrongValue, detail: "many"),
    Slip(
      testDescription: "ages that rest on no reading", path: ages,
      old: "interpretations: [A14]\n", new: "", at: "source:", reason: .missingKey,
      detail: "interpretations"),
  ]
}
