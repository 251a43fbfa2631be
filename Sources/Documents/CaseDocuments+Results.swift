import Casework
import Standards
import Wording
import Words

/// What ends a case, or stops it: referral, notice, refusal, suspension; and the label of what is
/// posted.
extension CaseDocuments {
  /// What ends a case or stops it.
  enum Result {
    case referral, notice, refusal, suspension
  }

  func result(_ kind: Result, _ words: Words) -> [Document.Block] {
    var blocks = head(words)
    blocks.append(.field(label: words(.printsCategory), value: words.name(of: record.category)))
    let person = record.person
    if let birth = person.birthDate.map({ words.date($0) }) ?? person.birthYear.map(words.about) {
      blocks.append(.field(label: words(.printsBirthDate), value: birth))
    }
    blocks += [
      .field(label: words(.sheetAddress), value: record.person.address), .space,
      .paragraph(sentence(kind, words)),
    ]
    blocks += kind == .suspension ? suspension(words) : decision(words)
    blocks += [
      deliveryIsTold(of: kind) ? evaluation.delivery : nil,
      kind == .referral || kind == .notice ? evaluation.fee : nil,
    ]
    .compactMap { parameter in parameter.map { .paragraph(words.cited($0)) } }
    blocks += [.signature(words(.printsHead)), .rule] + place.place(words)
    // Whoever is refused reads where to turn; so may everybody else.
    blocks += place.complain(words)
    if kind == .refusal || kind == .suspension { blocks += above(words) }
    blocks += place.standing(words)
    blocks += [.paragraph(words(.printNotOfficialForm)), .cut, .heading(words(.printsReceipt))]
    return blocks + [
      .field(label: words(.printCaseNumber), value: record.number.description),
      .blank(words(.printsReceivedOn)), .blank(words(.printsReceiver)),
    ]
  }

  /// The superior bodies of ¶24, beside the one that hears the complaint.
  private func above(_ words: Words) -> [Document.Block] {
    superiors.filter { $0.id != complaints?.authority.id }.map { entry in
      .field(
        label: words(.directorySuperior),
        value: words.text(entry.name) + ": " + words.address(of: entry) + "; "
          + entry.phonesAsPrinted)
    }
  }

  private func citation(_ paragraph: Int) -> Citation {
    Citation(standard: record.service.standard, paragraph: paragraph)
  }

  private var deliversRefusals: Bool { record.service.profile?.deliversRefusals ?? false }

  /// Whether ¶16 speaks of handing over such a paper: S1 of the referral alone, S2 of the notice of
  /// the decision, which may be a refusal (A48). Of a suspension neither says anything.
  func deliveryIsTold(of kind: Result) -> Bool {
    switch kind {
    case .referral, .notice: true
    case .refusal: deliversRefusals
    case .suspension: false
    }
  }

  /// A paper that the standard does not name says that it is the office's own message.
  private func sentence(_ kind: Result, _ words: Words) -> String {
    switch kind {
    case .referral: words(.printsReferral(citation: words.citation(citation(5))))
    case .notice: words(.printsNotice(citation: words.citation(citation(5))))
    case .refusal:
      deliversRefusals
        ? words(.printsRefusal(citation: words.citation(citation(16))))
        : words(.printsRefusalOfReferral)
    case .suspension: words(.printsSuspension)
    }
  }

  private func decision(_ words: Words) -> [Document.Block] {
    guard let decision = record.decision else { return [] }
    var blocks: [Document.Block] = [
      .field(label: words(.printsDecided), value: words.date(decision.on)),
      .field(label: words(.printsDecider), value: decision.by.surname),
    ]
    switch decision.kind {
    case .referral:
      let institution = decision.terms.text ?? record.application.institutionName
      blocks.append(
        institution.map { .field(label: words(.printsInstitution), value: $0) }
          ?? .blank(words(.printsInstitution)))
    case .notice:
      if let text = decision.terms.text {
        blocks.append(.field(label: words(.printsRemark), value: text))
      }
      if let renewal = record.renewalDate {
        blocks.append(
          .paragraph(
            words(.printsRenewal(citation: words.citation(citation(12)), date: words.date(renewal)))
          ))
      }
    case .refusal: blocks += ground(decision.terms.ground, decision.terms.text, words)
    }
    return blocks
  }

  private func suspension(_ words: Words) -> [Document.Block] {
    guard let pause = record.lastSuspension, case .suspended(let ground, let text) = pause.kind
    else { return [] }
    return [.field(label: words(.printsDecided), value: words.date(pause.from))]
      + self.ground(ground, text, words)
  }

  /// The one ground of ¶17; any other is written out and marked (A27).
  private func ground(
    _ ground: RefusalGround?, _ text: String?, _ words: Words
  ) -> [Document.Block] {
    guard let ground else { return [] }
    let name = words(WordKey(rawValue: "ground." + ground.rawValue))
    var blocks: [Document.Block] = [
      .field(
        label: words(.printsGround),
        value: [name, text].compactMap { $0 }.joined(separator: ": "))
    ]
    if ground == .other {
      blocks.append(
        .paragraph(words(.printsNotInLaw(citation: words.citation(citation(17))))))
    }
    return blocks
  }

  /// For the envelope: only what the post needs.
  func label(_ words: Words) -> [Document.Block] {
    var address = record.person.address
    var number: String?
    if case .posted(let terms, let place)? = record.delivery?.way {
      address = place
      number = terms.number
    }
    let entry = office.entry
    return [
      .field(label: words(.printsFrom), value: words.text(entry.name)),
      .paragraph(words.address(of: entry)), .space,
      .heading(words(.printsTo)), .heading(record.person.fullName), .heading(address), .space,
      .field(
        label: words(.printCaseNumber),
        value: [record.number.description, number].compactMap { $0 }.joined(separator: ", ")),
      .paragraph(words.citation(citation(16))),
      .paragraph(words(.sheetData(year: String(entry.dataYear)))),
      .paragraph(words(.printNotOfficialForm)),
    ]
  }
}
