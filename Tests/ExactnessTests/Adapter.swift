import Casework
import Directory
import Documents
import Foundation
import KazakhText
import Reception
import Standards
import Support
import Testing
import Wording
import Words

@testable import qabyldau

/// The one file of these tests that names the program's own types. When their shape changes, this file
/// follows, and **only** this one: it takes and gives nothing but words, days and texts, so that what was
/// frozen before a change can be compared with what is said after it. What it gives back must not change.
///
/// It belongs to the one thread that made it.
final class Adapter {
  private let law = Embedded.law()
  private let words: [Words]

  init() throws {
    let english = Data(Embedded.bytes("language/en.json") ?? [])
    words = try Language.allCases.map { language in
      let own = Data(Embedded.bytes("language/\(language.rawValue).json") ?? [])
      return try Words(language: language, catalogue: own, english: english)
    }
  }

  // MARK: Facts

  /// `nil` for facts that contradict each other on that day, which the program refuses.
  private func facts(_ asked: Combination, on day: CivilDate) throws -> Facts? {
    func flag(_ fact: String) throws -> Bool? {
      try asked.facts[fact].map { said in
        try #require(said == "yes" || said == "no")
        return said == "yes"
      }
    }
    let facts = Facts(
      service: Service(rawValue: asked.kind.service),
      category: ApplicantCategory(rawValue: asked.kind.category),
      birthDate: try asked.facts["birth-date"].map(date),
      sex: asked.facts["sex"].flatMap(Sex.init(rawValue:)), disabled: try flag("disabled"),
      disabilityGroup: asked.facts["disability-group"].flatMap { Int($0) }
        .flatMap(DisabilityGroup.init(rawValue:)),
      pensionAge: try flag("pension-age"), veteran: try flag("veteran"),
      constantCare: try flag("constant-care"), needsCare: try flag("needs-care"),
      institution: asked.facts["institution"].flatMap(InstitutionKind.init(rawValue:)))
    return facts.contradictions(on: day).isEmpty ? facts : nil
  }

  private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  private func evaluation(_ asked: Combination, on day: String) throws -> Evaluation? {
    let day = try date(day)
    return try facts(asked, on: day).map { try law.evaluate($0, on: day) }
  }

  /// What `checklist --json` prints in Kazakh, without the digest of the rules; if wanted in the other
  /// languages too, and what `checklist` prints in each.
  ///
  /// - Returns: empty for facts that contradict each other.
  func checklist(_ asked: Combination, on day: String, inFull: Bool) throws -> [String] {
    guard let evaluation = try evaluation(asked, on: day) else { return [] }
    return (inFull ? words[...] : words.prefix(1)).flatMap { words -> [String] in
      var json = JSON(evaluation, words)
      if case .object(var fields) = json {
        fields["rules_version"] = "…"
        json = .object(fields)
      }
      guard inFull else { return [json.rendered] }
      let paper = WhatToBring(evaluation, at: nil).document(words)
      return [json.rendered, paper.text(columns: 80)]
    }
  }

  /// What is found on a day with what each finding rests on: the facts that were looked at, and why it is so.
  ///
  /// - Returns: empty for facts that contradict each other.
  func findings(_ asked: Combination, on day: String) throws -> [String] {
    try evaluation(asked, on: day).map { findings($0) } ?? []
  }

  private func findings(_ found: Evaluation) -> [String] {
    func trace(_ truth: Truth) -> String {
      let inputs = truth.inputs.map { input in
        "\(input.name.rawValue)=\(input.value ?? "?")\(input.isComputed ? " (computed)" : "")"
      }
      return (truth.holds.map { $0 ? "yes" : "no" } ?? "?") + " [\(inputs.joined(separator: ", "))]"
    }
    var lines = [
      "status \(found.status.status.rawValue): \(told(found.status.text))",
      "eligible \(found.isEligible), covered by \(found.coveredBy?.rawValue ?? "-")",
      "open " + found.openQuestions.map(\.rawValue).joined(separator: " "),
      "open of ¶6 " + found.openEligibility.map(\.rawValue).joined(separator: " "),
      "term \(found.termDays.map(String.init) ?? "-") \(found.term?.id ?? "-")",
      "fee \(found.fee?.id ?? "-") delivery \(found.delivery?.id ?? "-") result \(found.result?.id ?? "-")",
      "grounds " + found.grounds.map(\.id).joined(separator: " "),
    ]
    lines += found.eligibility.map { "group \($0.group.id) \(trace($0.truth))" }
    for paper in found.papers {
      let because = words.map { $0.because(paper) }.joined(separator: " | ")
      lines.append("paper \(paper.requirement.id) \(trace(paper.truth)): \(because)")
    }
    return lines
  }

  // MARK: Rules

  /// Everything a standard says on a day, rule by rule.
  func rules(of standard: String, on day: String) throws -> [(rule: String, text: String)] {
    let id = StandardID(rawValue: standard)
    let day = try date(day)
    let rules = try law.standard(id)
    var found = [("title", told(rules.title) + " · " + rules.service.rawValue)]
    found += try law.text(id).sections.map {
      ("section \($0.number)", "\($0.paragraphs) \(told($0.title))")
    }
    found += try law.text(id).paragraphs(on: day).map { paragraph in
      let items = paragraph.items.map { "\($0.item) \(told($0.text))" }
      return (
        "paragraph \(paragraph.number)",
        ([
          told(paragraph.text), told(paragraph.citation),
          "informational \(paragraph.isInformational)",
          paragraph.wordingStatus(on: day).rawValue,
        ] + items).joined(separator: "\n")
      )
    }
    found += rules.eligibilityGroups(on: day).map { group in
      (
        "group \(group.id)",
        lines(
          group.condition, told(group.text), told(group.citation), told(group.alsoCites),
          group.interpretations.joined(separator: " "), group.wordingStatus(on: day).rawValue)
      )
    }
    found += rules.parameters(on: day).map { parameter in
      (
        "parameter \(parameter.id)",
        lines(
          parameter.kind.rawValue, parameter.values.joined(separator: " "), told(parameter.text),
          told(parameter.citation), told(parameter.alsoCites),
          parameter.interpretations.joined(separator: " "), parameter.note.map(told) ?? "-",
          parameter.wordingStatus(on: day).rawValue)
      )
    }
    found += rules.requirements(on: day).map {
      ("paper \($0.id)", text(of: $0, in: rules, on: day))
    }
    found += rules.indicators(on: day).map { row in
      (
        "indicator \(row.id)",
        lines(
          "\(row.number) \(row.groupNumber) \(row.normative) \(row.target) \(row.current) \(row.isSuspect)",
          told(row.groupName), told(row.name), row.note.map(told) ?? "-", told(row.citation),
          row.interpretations.joined(separator: " "))
      )
    }
    return found.map { (rule: $0.0, text: $0.1) } + (try links(of: rules, on: day))
  }

  private func text(of paper: Requirement, in rules: Standard, on day: CivilDate) -> String {
    lines(
      "\(paper.list.rawValue) \(paper.item) \(paper.part ?? "-") \(paper.form.rawValue)",
      told(paper.name), paper.shownKk ?? "-", told(paper.short),
      words.map { $0.fullName(of: paper) + " / " + $0.ownName(of: paper) }.joined(separator: " | "),
      paper.condition + ": " + (rules.condition(paper.condition).map { told($0.text) } ?? "-"),
      "for everyone \(rules.condition(paper.condition)?.isForEveryone ?? false)",
      paper.eitherOf.map { "\($0.id) \(told($0.name))" }.joined(separator: "; "),
      "may be waived \(paper.mayBeWaived)",
      paper.categories.map(\.rawValue).joined(separator: " "), told(paper.citation),
      paper.interpretations.joined(separator: " "), paper.note.map(told) ?? "-",
      paper.wordingStatus(on: day).rawValue)
  }

  /// Our readings, and what rests on each, on each paragraph and on each appendix.
  private func links(
    of rules: Standard, on day: CivilDate
  ) throws -> [(rule: String, text: String)] {
    let links = LawLinks(rules, on: day)
    func said(_ links: [LawLink]) -> String {
      links.map { link in
        switch link {
        case .field(let field, let category): "question \(field.rawValue) of \(category.rawValue)"
        case .requirement(let id): "paper \(id)"
        case .parameter(let id): "parameter \(id)"
        case .group(let id): "group \(id)"
        case .indicator(let id): "indicator \(id)"
        case .act(let kind): "act \(kind.rawValue)"
        }
      }.joined(separator: ", ")
    }
    return try law.interpretations().map { reading in
      (
        rule: "reading \(reading.id)",
        text: lines(
          told(reading.cites), told(reading.question), told(reading.answer), told(reading.other),
          reading.changes.map(told) ?? "-", said(links.links(interpretation: reading.id)))
      )
    } + (1...25).map { (rule: "resting on ¶\($0)", text: said(links.links(paragraph: $0))) }
      + (1...3).map { (rule: "resting on appendix \($0)", text: said(links.links(appendix: $0))) }
  }

  // MARK: Due dates

  /// What `deadline --json` prints in Kazakh for papers complete on a day, and its sentence in each language.
  func dueDate(_ service: String, accepted: String) throws -> String {
    let standard = Service(rawValue: service).standard
    let accepted = try date(accepted)
    let term = try #require(law.standard(standard).parameters(.termDays, on: accepted).first)
    let days = try #require(term.values.first.flatMap { Int($0) })
    let calendar = try law.calendar()
    let deadline = calendar.deadline(accepted: accepted, termDays: days)
    let other = calendar.deadlineInWorkingDays(accepted: accepted, termDays: days)
    let json = JSON(
      deadline, working: calendar.working(of: deadline), citation: term.citation,
      reading: ["in_working_days": JSON(other)], source: "shipped", words[0])
    return json.rendered + "\n" + each { $0.deadlineSentence(deadline) + told(term.citation) }
  }

  // MARK: Forms

  /// The questions of a form in their order, each with everything that is said of it.
  func form(_ kind: Kind) throws -> [(field: String, text: String)] {
    try intake(kind).fields.map { field in
      var lines = ["\(field.section.rawValue) · \(kindOf(field)) · required \(field.required)"]
      lines.append("label: " + each { $0(WordKey(rawValue: field.wordID)) })
      lines.append("hint: " + each { $0.hint(for: field) ?? "-" })
      let readings = field.interpretations.joined(separator: " ")
      lines.append("cites: \(field.citation.map { told($0) } ?? "-") · \(readings)")
      let condition = field.visibleWhen.map { "\($0.field.rawValue) = \($0.values.sorted())" }
      lines.append("shown when: \(condition ?? "always")")
      for value in options(of: field) {
        lines.append("option \(value): " + each { $0.answer(value, to: field) })
      }
      return (field: field.id.rawValue, text: lines.joined(separator: "\n"))
    }
  }

  private func intake(_ kind: Kind) throws -> IntakeForm {
    IntakeForm(
      service: Service(rawValue: kind.service),
      category: ApplicantCategory(rawValue: kind.category))
  }

  private func kindOf(_ field: IntakeField) -> String {
    switch field.kind {
    case .text(let limit): "text of \(limit)"
    case .date: "date"
    case .choice: "choice"
    case .yesNo: "yes or no"
    case .number: "whole number"
    case .phone: "phone"
    case .identity(let number): "number \(number.rawValue)"
    }
  }

  private func options(of field: IntakeField) -> [String] {
    switch field.kind {
    case .choice(let options): options.map(\.value)
    case .yesNo: ["yes", "no"]
    case .text, .date, .number, .phone, .identity: []
    }
  }

  /// The answers a question offers, by question; empty where anything can be typed.
  func offered(_ kind: Kind) throws -> [(field: String, values: [String])] {
    try intake(kind).fields.map { (field: $0.id.rawValue, values: options(of: $0)) }
  }

  private func values(_ typed: [String: String]) throws -> FormValues {
    var values = FormValues()
    for (field, text) in typed { values[try #require(FieldID(rawValue: field))] = text }
    return values
  }

  /// Which questions show when this is typed.
  func shown(_ kind: Kind, typed: [String: String]) throws -> [String] {
    try intake(kind).visibleFields(values(typed)).map(\.id.rawValue)
  }

  /// What is wrong with what is typed and what is doubtful in it: the question and the sentence in each language.
  func objections(_ kind: Kind, typed: [String: String], on day: String) throws -> [String] {
    let (form, values) = (try intake(kind), try values(typed))
    let day = try date(day)
    let wrong = form.problems(in: values, on: day).map { problem in
      "\(problem.field.rawValue) wrong: "
        + each { $0(WordKey(rawValue: problem.word.rawValue)) }
    }
    let doubtful = form.doubts(in: values, on: day).map { doubt in
      "\(doubt.field.rawValue) doubtful: " + each { $0(WordKey(rawValue: doubt.wordID)) }
    }
    return wrong + doubtful
  }

  /// What is stored of an application that was typed, and what is read back of it.
  func stored(_ kind: Kind, typed: [String: String]) throws -> (json: String, answers: String) {
    let (form, values) = (try intake(kind), try values(typed))
    let application = form.application(from: values)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(application), as: UTF8.self)
    let back = FormValues(application)
    let answers = each { words in
      words.answers(back, of: form).map { "\($0.label): \($0.value)" }.joined(separator: "; ")
    }
    return (json, answers)
  }

  // MARK: Stores

  /// Every case of a store: what `case show --json` prints, what the rules of its day say of it, the papers
  /// it has in each language, and those it does not have, with what stands in their way.
  func cases(
    in store: String, as login: String?, now: String
  ) throws -> [(number: String, text: String)] {
    let directory = try OfficeDirectory(
      json: Data(Embedded.bytes("directory/directory.json") ?? []))
    let access = StoreAccess(
      storePath: store, environment: ["QABYLDAU_NOW": now], asLogin: login)
    let counter = try access.counter(law: law, directory: directory)
    return try counter.newestCases(1000).map { line in
      let file = try counter.file(try counter.caseRecord(line.id))
      var parts = [JSON(file, today: counter.now.date, words[0]).rendered]
      parts += findings(file.evaluation)
      for paper in CaseDocument.allCases {
        let hindrance = file.record.hindrance(to: paper)
        parts.append("\(paper.rawValue): \(hindrance?.rawValue ?? "is there")")
        for words in hindrance == nil ? words[...] : words.prefix(1) {
          parts.append(file.document(paper, words).text(columns: 80))
        }
      }
      return (number: line.number.description, text: parts.joined(separator: "\n"))
    }
  }

  // MARK: Words

  private func lines(_ parts: String...) -> String { parts.joined(separator: "\n") }

  private func each(_ say: (Words) -> String) -> String {
    words.map(say).joined(separator: " | ")
  }

  private func told(_ text: LocalizedText) -> String {
    text.all.map { "\($0.language.rawValue): \($0.text)" }.joined(separator: " | ")
  }

  private func told(_ citation: Citation) -> String {
    each { $0.citation(citation) }
  }

  private func told(_ citations: [Citation]) -> String {
    citations.map { told($0) }.joined(separator: "; ")
  }
}
