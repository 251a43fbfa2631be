/// Ways to spoil a standard's file, one of each kind and more.
extension Slip {
  private static let s1 = "standards/S1/rules.yaml"
  private static let s2 = "standards/S2/rules.yaml"

  static let standards: [Slip] = [
    Slip(
      testDescription: "a key the file does not know", path: s1, after: "- id: S1-A-4",
      old: "    form:", new: "    from:", reason: .unknownKey, detail: "from"),
    Slip(
      testDescription: "an unknown key at the top", path: s2, old: "parameters:",
      new: "extra: 1\nparameters:", at: "extra", reason: .unknownKey, detail: "extra"),
    Slip(
      testDescription: "a language nobody asked for", path: s1, after: "- id: S1-A-7",
      old: "name: {", new: "name: {de: \"Rentenausweis\", ", reason: .unknownKey, detail: "de"),
    Slip(
      testDescription: "an unknown key in a citation", path: s1, after: "- id: S1-fee",
      old: "cite: {paragraph: 8}", new: "cite: {paragraph: 8, page: 3}", reason: .unknownKey,
      detail: "page"),
    Slip(
      testDescription: "a parameter without a citation", path: s1, after: "- id: S1-fee",
      old: "    cite: {paragraph: 8}\n", new: "", at: "", reason: .missingCitation,
      detail: "S1-fee"),
    Slip(
      testDescription: "a paper without a citation", path: s2, after: "- id: S2-E-9",
      old: "    cite: {paragraph: 12, list: disabled, item: \"9)\"}\n", new: "", at: "",
      reason: .missingCitation, detail: "S2-E-9"),
    Slip(
      testDescription: "an indicator without a citation", path: s2, after: "- id: S2-I-3.3",
      old: "    cite: {appendix: 2, row: \"3.3\"}\n", new: "", at: "", reason: .missingCitation,
      detail: "S2-I-3.3"),
    Slip(
      testDescription: "a group of ¶6 without a citation", path: s1,
      after: "- id: S1-eligible-elderly", old: "      cite: {paragraph: 6}\n", new: "", at: "",
      reason: .missingCitation, detail: "S1-eligible-elderly"),
    Slip(
      testDescription: "a citation that cites nothing", path: s1, after: "- id: S1-fee",
      old: "cite: {paragraph: 8}", new: "cite: {item: \"1)\"}", reason: .missingCitation),
    Slip(
      testDescription: "a citation of a paragraph the standard has not", path: s1,
      after: "- id: S1-fee", old: "cite: {paragraph: 8}", new: "cite: {paragraph: 88}",
      reason: .wrongValue, detail: "88"),
    Slip(
      testDescription: "a citation of an appendix the standard has not", path: s1,
      after: "- id: S1-I-1.1", old: "cite: {appendix: 2", new: "cite: {appendix: 4",
      reason: .wrongValue, detail: "4"),
    Slip(
      testDescription: "two papers with one id", path: s1, after: "- id: S1-A-4",
      old: "- id: S1-A-4", new: "- id: S1-A-3", reason: .duplicateID, detail: "S1-A-3"),
    Slip(
      testDescription: "an indicator with a paper's id", path: s1, after: "- id: S1-I-1.1",
      old: "- id: S1-I-1.1", new: "- id: S1-A-3", reason: .duplicateID, detail: "S1-A-3"),
    Slip(
      testDescription: "a condition written twice", path: s1, old: "  disabled:\n",
      new: "  pensionAge:\n", at: "  pensionAge:", reason: .duplicateID, detail: "pensionAge"),
    Slip(
      testDescription: "a rule that starts a day late", path: s1, after: "- id: S1-A-4",
      old: "{from: 2008-06-06}", new: "{from: 2008-06-07}", at: "", reason: .gap,
      detail: "S1-A-4"),
    Slip(
      testDescription: "a last wording that ends", path: s1, after: "- id: S1-term-days",
      old: "{from: 2008-06-06}", new: "{from: 2008-06-06, to: 2010-09-01}", at: "", reason: .gap,
      detail: "S1-term-days"),
    Slip(
      testDescription: "a rule that starts before the registration", path: s1,
      after: "- id: S1-fee", old: "{from: 2008-06-06}", new: "{from: 2008-06-05}", at: "",
      reason: .overlap, detail: "S1-fee"),
    Slip(
      testDescription: "a wording that ends before it starts", path: s1, after: "- id: S1-fee",
      old: "{from: 2008-06-06}", new: "{from: 2008-06-06, to: 2008-06-01}", reason: .overlap),
  ]

  static let entries: [Slip] = [
    Slip(
      testDescription: "an applicant nobody knows", path: s1, after: "- id: S1-A-4",
      old: "categories: [adult-with-disability, elderly]",
      new: "categories: [adult-with-disability, pensioner]", reason: .unknownCategory,
      detail: "pensioner"),
    Slip(
      testDescription: "a paper under a condition the file has not", path: s1,
      after: "- id: S1-A-4", old: "condition: always", new: "condition: allways",
      reason: .unknownCondition, detail: "allways"),
    Slip(
      testDescription: "a group of ¶6 under a condition the file has not", path: s2,
      after: "- id: S2-eligible-disabled", old: "condition: disabled", new: "condition: invalid",
      reason: .unknownCondition, detail: "invalid"),
    Slip(
      testDescription: "a condition over a fact nobody asks", path: s1,
      old: "expression: {any: [disabled, veteran]}", new: "expression: {any: [disabled, vetran]}",
      reason: .unknownCondition, detail: "vetran"),
    Slip(
      testDescription: "a paper for children under a condition for the elderly", path: s1,
      after: "- id: S1-C-4", old: "condition: always", new: "condition: elderlyWithConstantCare",
      at: "", reason: .unreachable, detail: "S1-C-4"),
    Slip(
      testDescription: "a paper for nobody", path: s1, after: "- id: S1-A-4",
      old: "categories: [adult-with-disability, elderly]", new: "categories: []", at: "",
      reason: .unreachable, detail: "S1-A-4"),
    Slip(
      testDescription: "a paper under a condition no child can meet", path: s1,
      after: "  stateInstitution:", old: "expression: {is: {institution: state}}",
      new: "expression: {all: [{is: {institution: state}}, {is: {category: elderly}}]}",
      at: "- id: S1-C-2",
      reason: .unreachable, detail: "S1-C-2"),
    Slip(
      testDescription: "a condition without words", path: s1, after: "  groupOneOrTwo:",
      old: "    text:", new: "    texts:", at: "texts", reason: .unknownKey, detail: "texts"),
    Slip(
      testDescription: "a condition that is neither all nor any", path: s1,
      old: "expression: {any: [{is: {disability-group: 1}}, {is: {disability-group: 2}}]}",
      new: "expression: {any: [group-1], all: [group-2]}", reason: .wrongValue),
    Slip(
      testDescription: "a condition of nothing", path: s1,
      old: "expression: {any: [{is: {disability-group: 1}}, {is: {disability-group: 2}}]}",
      new: "expression: {any: []}",
      reason: .wrongValue),
    Slip(
      testDescription: "a term in words", path: s1, after: "- id: S1-term-days",
      old: "value: 10", new: "value: ten", reason: .wrongValue, detail: "ten"),
    Slip(
      testDescription: "a term of no days", path: s2, after: "- id: S2-term-days",
      old: "value: 10", new: "value: 0", reason: .wrongValue, detail: "0"),
    Slip(
      testDescription: "a kind of parameter nobody reads", path: s1, after: "- id: S1-fee",
      old: "kind: fee", new: "kind: fees", reason: .wrongValue, detail: "fees"),
    Slip(
      testDescription: "a form nobody knows", path: s1, after: "- id: S1-A-2",
      old: "form: copy", new: "form: original", reason: .wrongValue, detail: "original"),
    Slip(
      testDescription: "a day that does not exist", path: s1, after: "- id: S1-A-2",
      old: "{from: 2008-06-06}", new: "{from: 2008-06-31}", reason: .wrongValue,
      detail: "2008-06-31"),
    Slip(
      testDescription: "a flag that is neither true nor false", path: s1,
      after: "- id: S1-C-2", old: "may_be_waived: true", new: "may_be_waived: maybe",
      reason: .wrongValue, detail: "maybe"),
    Slip(
      testDescription: "an indicator with words for a number", path: s1,
      after: "- id: S1-I-5.1", old: "normative: 99", new: "normative: most",
      reason: .wrongValue, detail: "most"),
    Slip(
      testDescription: "the other standard's mark", path: s1, old: "standard: S1\n",
      new: "standard: S2\n", reason: .wrongValue),
    Slip(
      testDescription: "a paper without a form", path: s1, after: "- id: S1-A-4",
      old: "    form: unspecified\n", new: "", at: "", reason: .missingKey, detail: "form"),
    Slip(
      testDescription: "an empty sentence", path: s1, after: "- id: S1-A-7",
      old: "en: \"Pension certificate\"", new: "en: \"\"", reason: .wrongValue),
    Slip(
      testDescription: "a rule without a validity", path: s1, after: "- id: S1-A-4",
      old: "    valid: {from: 2008-06-06}\n", new: "", at: "", reason: .missingKey,
      detail: "valid"),
    Slip(
      testDescription: "a bracket that does not match", path: s1, after: "- id: S1-fee",
      old: "cite: {paragraph: 8}", new: "cite: {paragraph: 8]", reason: .unreadable,
      detail: "YAML"),
    Slip(
      testDescription: "a control character", path: s1, after: "- id: S1-fee",
      old: "kind: fee", new: "kind: \u{1}fee", reason: .unreadable, detail: "YAML"),
  ]
}
