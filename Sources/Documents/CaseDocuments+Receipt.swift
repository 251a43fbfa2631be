import Casework
import Standards
import Wording
import Words

/// That a result was handed over in the office (¶16): what the receiver signs and the office keeps.
extension CaseDocuments {
  func resultReceipt(_ words: Words) -> [Document.Block] {
    var blocks = head(words)
    if let decision = record.decision {
      blocks.append(
        .field(
          label: words(.receiptResult),
          value: words(
            .receiptDecided(
              date: words.date(decision.on),
              result: words(WordKey(rawValue: "decision." + decision.kind.rawValue))))))
    }
    if let delivery = record.delivery, case .handedOver(let terms) = delivery.way {
      blocks += [
        .field(label: words(.printsReceivedOn), value: words.date(delivery.on)),
        .field(label: words(.receiptReceiver), value: receiver(terms.naming(record), words)),
        // A paper that lets somebody receive it is asked for of others than the applicant alone; a
        // representative's is known from the application.
        (terms.paper ?? representativesPaper(terms)).map {
          .field(label: words(.receiptPaper), value: $0)
        }
          ?? .blank(words(.receiptPaper)),
        .field(label: words(.receiptHandedBy), value: delivery.by.surname),
        .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
      ]
    }
    blocks += [
      .space, .paragraph(words(.receiptSentence)), .signature(words(.receiptSignature)),
      .blank(words(.printsDate)), .rule,
    ]
    if let kind = record.decision?.kind, deliveryIsTold(of: kind), let told = evaluation.delivery {
      blocks.append(.paragraph(words.cited(told)))
    }
    return blocks + [.paragraph(words(.printNotOfficialForm))]
  }

  private func representativesPaper(_ terms: HandOver) -> String? {
    terms.recipient == .representative ? record.application.representative?.paper : nil
  }

  private func receiver(_ terms: HandOver, _ words: Words) -> String {
    let kind = words(WordKey(rawValue: "recipient." + terms.recipient.rawValue))
    let relation =
      terms.kinship.map { words($0) } ?? terms.relation
      ?? (terms.recipient == .other ? nil : kind)
    return [terms.name, relation].compactMap { $0 }.joined(separator: ", ")
  }

  private func deliveryIsTold(of kind: DecisionKind) -> Bool {
    switch kind {
    case .referral: deliveryIsTold(of: Result.referral)
    case .notice: deliveryIsTold(of: Result.notice)
    case .refusal: deliveryIsTold(of: Result.refusal)
    }
  }
}
