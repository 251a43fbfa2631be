import Casework
import KazakhText
import Standards
import Testing
import Words

@testable import Documents
@testable import Reception

/// Whatever goes home with a citizen, of an office with cases in every state.
@Suite struct `Every paper that a citizen gets` {
  private let office: TrainingOffice
  private let counter: Counter

  init() throws {
    office = try TrainingOffice()
    counter = office.counter
    _ = try counter.invent(cases: 160, seed: 11)
    let open = try #require(try office.records().last { $0.state == .accepted })
    _ = try counter.perform([.withdrawn(reason: "көшіп кетті")], on: open)
  }

  /// One way of writing each, by what it is.
  private func papers() throws -> [(Document.Kind, (Words) -> Document)] {
    var papers: [(Document.Kind, (Words) -> Document)] = []
    let records = try office.records()
    for paper in CaseDocument.allCases {
      for record in records.filter({ $0.hindrance(to: paper) == nil }).prefix(6) {
        let file = try counter.file(record)
        papers.append((paper.kind, { file.document(paper, $0) }))
      }
    }
    for service in Service.allCases {
      for category in ApplicantCategory.allCases {
        let evaluation = try counter.law.evaluate(
          Facts(service: service, category: category), on: counter.now.date)
        let sheet = WhatToBring(evaluation, at: counter.office)
        papers.append((.whatToBring, sheet.document))
      }
    }
    let complaint = try counter.file(
      try counter.register(
        ComplaintEntry(
          name: "Әлиева Жанна", received: ActDay(counter.now.date), matter: .act,
          about: records[0].number, service: records[0].service, text: "Кезекте ұзақ күттім")))
    papers += [
      (.complaintReceipt, complaint.receipt), (.complaintForm, complaint.form),
      (.complaintProcedure, try counter.complaintProcedure().document),
      (.complaint, try counter.complaintForm().document),
    ]
    for record in records.prefix(3) {
      papers.append((.subjectFile, try counter.subjectFile(of: record).document))
    }
    let slip = TicketSlip(
      try counter.issueTicket(for: .handIn), limits: try counter.queueLimits())
    papers.append((.ticket, slip.document))
    let (law, day, place) = (counter.law, counter.now.date, counter.office)
    for kind in BlankForm.Kind.allCases {
      let form = try BlankForm(kind, by: law, services: Service.allCases, on: day, at: place)
      papers.append((form.document(try shippedWords(.kk)).kind, form.document))
    }
    let stand = try Stand(
      law, services: Service.allCases, on: day, at: place, complaints: counter.complaintAuthority)
    papers.append((.stand, stand.document))
    return papers.filter { $0.0.isForCitizens }
  }

  /// Signs of our readings, of the standards and their papers, and how we came by a fact.
  private func signs(of text: String) -> [String] {
    text.matches(
      of: /\[\?\]|\bA\d\d\b|\bS[12](-[AC]-\d+\w?)?\b|\(computed\)|\(есептелген\)|\(вычислено\)/
    )
    .map { String($0.output.0) }
  }

  @Test func `is looked at`() throws {
    let looked = Set(try papers().map(\.0))
    #expect(Set(Document.Kind.allCases.filter(\.isForCitizens)).subtracting(looked).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `bears no mark of our own`(language: Language) throws {
    let words = try shippedWords(language)
    for (kind, write) in try papers() {
      let text = write(words).text(columns: 200)
      #expect(signs(of: text).isEmpty, "\(kind) \(signs(of: text))")
    }
  }
}
