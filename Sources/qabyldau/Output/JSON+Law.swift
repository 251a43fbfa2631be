import KazakhText
import Standards
import Wording
import Words

extension JSON {
  init(_ text: LocalizedText) {
    self = .object(
      Dictionary(uniqueKeysWithValues: text.all.map { ($0.language.rawValue, .text($0.text)) }))
  }

  init(_ date: CivilDate?) {
    self = .text(date?.description)
  }

  init(_ citation: Citation, _ words: Words) {
    self = [
      "standard": .text(citation.standard.rawValue),
      "paragraph": .number(citation.paragraph),
      "list": .text(citation.list?.rawValue),
      "item": .text(citation.item),
      "appendix": .number(citation.appendix),
      "row": .text(citation.row),
      "text": .text(words.citation(citation)),
    ]
  }

  /// `checklist --json`, as the contract has it.
  init(_ evaluation: Evaluation, _ words: Words) {
    func paper(_ finding: PaperFinding, because: Bool) -> JSON {
      let requirement = finding.requirement
      var fields: [String: JSON] = [
        "id": .text(requirement.id),
        "item": .text(requirement.item),
        "list": .text(requirement.list.rawValue),
        "name": JSON(requirement.name),
        "shown_kk": .text(requirement.shownKk),
        "short": JSON(requirement.short),
        "form": .text(requirement.form.rawValue),
        "condition": .text(requirement.condition),
        "wording_status": .text(requirement.wordingStatus(on: evaluation.date).rawValue),
        "citation": JSON(requirement.citation, words),
      ]
      if because { fields["because"] = .text(words.because(finding)) }
      return .object(fields)
    }
    self = [
      "service": .text(evaluation.facts.service.rawValue),
      "category": .text(evaluation.facts.category.rawValue),
      "on": JSON(evaluation.date),
      "status": .text(evaluation.status.status.rawValue),
      "rules_version": .text(evaluation.rulesVersion),
      "eligible": .flag(evaluation.isEligible),
      "eligibility": .list(
        evaluation.eligibility.map { finding in
          [
            "holds": .flag(finding.truth.holds),
            "text": .text(words.text(finding.group.text)),
            "citation": JSON(finding.group.citation, words),
          ]
        }),
      "open_questions": .list(evaluation.openQuestions.map { .text($0.rawValue) }),
      "requirements": .list(evaluation.required.map { paper($0, because: false) }),
      "open_requirements": .list(evaluation.open.map { paper($0, because: false) }),
      "not_required": .list(evaluation.notRequired.map { paper($0, because: true) }),
      "term_days": .number(evaluation.termDays),
      "fee": evaluation.fee.map { fee in
        [
          "free": .flag(fee.values == ["free"]),
          "text": JSON(fee.text),
          "citation": JSON(fee.citation, words),
        ]
      } ?? .null,
      "delivery": .list((evaluation.delivery?.values ?? []).map { .text($0) }),
    ]
  }

  /// `deadline --json`, as the contract has it.
  init(
    _ deadline: Deadline, working: [DeadlineDay], citation: Citation, reading: JSON,
    source: String, _ words: Words
  ) {
    self = [
      "accepted": JSON(deadline.accepted),
      "counted_day": JSON(deadline.countedDay),
      "due_date": JSON(deadline.dueDate),
      "act_by": JSON(deadline.actBy),
      "calendar": .text(deadline.calendarIsKnown ? "known" : "unknown"),
      "days": .list(
        working.map { day in
          [
            "date": JSON(day.date),
            "count": .number(day.count),
            "kind": .text(day.kind?.rawValue),
            "marks": .list(day.marks.map { .text($0.rawValue) }),
            "name": day.name.map { JSON($0) } ?? .null,
          ]
        }),
      "citation": JSON(citation, words),
      "interpretation": reading, "calendar_source": .text(source),
    ]
  }
}
