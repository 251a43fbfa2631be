import Directory
import KazakhText
import Standards
import Words

/// How the values of the law read in a person's language.
extension Words {
  public func text(_ text: LocalizedText) -> String { text[language] }

  /// `S2 ¶12, children, 5)`; for citizens, who know the service they ask for, `¶12 of the standard`.
  public func citation(_ citation: Citation) -> String {
    var parts: [String] = []
    if isForCitizens, let paragraph = citation.paragraph {
      if let item = citation.item, citation.list == nil {
        return self(.citationItemForCitizens(item: item, paragraph: String(paragraph)))
      }
      parts.append(self(.citationForCitizens(paragraph: String(paragraph))))
    } else if let paragraph = citation.paragraph {
      parts.append(
        self(.citationParagraph(paragraph: String(paragraph), standard: citation.standard.rawValue))
      )
    } else if let appendix = citation.appendix {
      parts.append(
        self(.citationAppendix(appendix: String(appendix), standard: citation.standard.rawValue)))
    }
    if let list = citation.list { parts.append(name(of: list)) }
    if let row = citation.row { parts.append(self(.citationRow(row: row))) }
    var text = parts.joined(separator: ", ")
    if let item = citation.item { text += citation.list == nil ? " " + item : ", " + item }
    return text
  }

  public func name(of list: RequirementList) -> String {
    switch list {
    case .adult: self(.papersListAdult)
    case .disabled: self(.papersListDisabled)
    case .child: self(.papersListChild)
    }
  }

  public func name(of service: Service) -> String {
    self(WordKey(rawValue: "service." + service.rawValue))
  }

  public func name(of category: ApplicantCategory) -> String {
    self(WordKey(rawValue: "category." + category.rawValue))
  }

  public func name(of fact: FactName) -> String {
    self(WordKey(rawValue: "fact." + fact.rawValue))
  }

  /// That two answers, or an answer and the category, do not go together.
  ///
  /// - Parameter told: where the sentences of such pairs stand; a pair without one has a general sentence.
  public func contradiction(
    of fact: FactName, and other: FactName, told: String = "contradiction"
  ) -> String {
    let own = WordKey(rawValue: [told, fact.rawValue, other.rawValue].joined(separator: "."))
    return own.isKnown
      ? self(own)
      : self(.contradictionGeneral(fact: name(of: fact), other: name(of: other)))
  }

  /// The name in this language alone, a misprint of the decree corrected.
  public func ownName(of requirement: Requirement) -> String {
    language == .kk ? requirement.shownKk ?? requirement.name.kk : text(requirement.name)
  }

  /// The decree's own name, its misprints corrected, with a gloss in the other languages.
  public func fullName(of requirement: Requirement) -> String {
    let official = requirement.shownKk ?? requirement.name.kk
    return language == .kk ? official : text(requirement.name) + " — " + official
  }

  /// Why a paper is or is not needed: its condition and the facts that were looked at.
  public func because(_ finding: PaperFinding) -> String {
    let facts = finding.truth.inputs.map(sentence).joined(separator: ", ")
    let condition = text(finding.condition.text)
    return facts.isEmpty ? condition : "\(condition) — \(facts)"
  }

  private func sentence(_ input: FactInput) -> String {
    guard let value = input.value else {
      return self(.becauseUnknown(fact: name(of: input.name)))
    }
    return self(
      input.isComputed && !isForCitizens
        ? .becauseComputed(fact: name(of: input.name), value: word(value, for: input.name))
        : .becauseGiven(fact: name(of: input.name), value: word(value, for: input.name)))
  }

  private func word(_ value: String, for fact: FactName) -> String {
    if value == "yes" || value == "no" { return self(WordKey(rawValue: "answer." + value)) }
    // A number is said as it is; a choice has a word under the name of its fact.
    return Int(value) == nil ? self(WordKey(rawValue: fact.rawValue + "." + value)) : value
  }

  /// What a parameter of the law says, with its place inside the sentence.
  public func cited(_ parameter: Parameter) -> String {
    cited(parameter.text, parameter.citation)
  }

  /// What a rule says, with its place inside the sentence.
  public func cited(_ rule: LocalizedText, _ citation: Citation) -> String {
    let sentence = text(rule)
    let place = " (\(self.citation(citation)))"
    return sentence.hasSuffix(".") ? sentence.dropLast() + place + "." : sentence + place
  }

  /// `Thursday, 11 June 2009`.
  public func dateWithWeekday(_ date: CivilDate) -> String {
    weekday(date.weekday.rawValue, style: .long) + ", " + self.date(date)
  }

  public func date(_ date: CivilDate, style: DateStyle = .long) -> String {
    self.date(year: date.year, month: date.month, day: date.day, style: style)
  }

  /// `HH:MM` of a minute of the day.
  public func time(minuteOfDay: Int) -> String {
    time(hour: minuteOfDay / 60, minute: minuteOfDay % 60)
  }

  /// The due date with its working in one sentence; a date that is the same for all of it stands once.
  public func deadlineSentence(_ deadline: Deadline) -> String {
    let term = String(deadline.countedDay.days(since: deadline.accepted))
    guard let due = deadline.dueDate, let actBy = deadline.actBy else {
      return self(
        .deadlineSentenceUnknown(
          counted: date(deadline.countedDay, style: .short), term: term,
          year: String(deadline.countedDay.year)))
    }
    if due == deadline.countedDay, due == actBy {
      return self(
        .deadlineSentencePlain(
          due: weekday(due.weekday.rawValue, style: .short) + " " + date(due, style: .short),
          term: term))
    }
    return self(
      .deadlineSentence(
        act_by: date(actBy, style: .short),
        counted: weekday(deadline.countedDay.weekday.rawValue, style: .short) + " "
          + date(deadline.countedDay, style: .short), due: date(due, style: .short), term: term))
  }

  /// `Documents · S2 ¶12, children`.
  public func checklistTitle(_ standard: StandardID, _ category: ApplicantCategory) -> String {
    let list = name(of: standard.profile?.category(category)?.list ?? .adult)
    return isForCitizens
      ? self(.papersTitleForCitizens(list: list))
      : self(.papersTitle(list: list, standard: standard.rawValue))
  }
}
