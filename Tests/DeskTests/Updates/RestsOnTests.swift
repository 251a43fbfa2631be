import Casework
import Screen
import Standards
import Testing

@testable import Desk

/// What F1 on a list says that it rests on.
@Suite struct `What a list rests on` {
  private let context: DeskContext

  init() throws { context = try SampleOffice().context() }

  private func paragraphs(_ screen: any DeskScreen) -> [String] {
    guard case .place(_, _, let restsOn) = screen.topic(context) else { return [] }
    return restsOn.map { "\($0.paragraph.map(String.init) ?? "") \($0.item ?? "")" }
  }

  @Test func `of the deadlines is the term, of the shelf the keeping, of the renewals the year`() {
    #expect(paragraphs(DeadlineScreen(context)) == ["7 1)"])
    #expect(paragraphs(DeadlineScreen(context, part: .shelf)) == ["18 4)"])
    #expect(paragraphs(DeadlineScreen(context, part: .renewals)) == ["12 "])
    #expect(paragraphs(DeadlineScreen(context, part: .clerks)) == ["18 "])
  }

  @Test func `of the forms is that the department gives them out, of the calendar term and hours`()
  {
    #expect(
      paragraphs(FormList(context, marked: IntakeForm(service: .homeCare, category: .elderly))) == [
        "13 "
      ])
    #expect(paragraphs(CalendarScreen(context)) == ["7 1)", "10 "])
    #expect(paragraphs(QualityScreen(context)) == ["19 ", "20 "])
  }

  @Test func `is read in F1`() {
    let screen = DeadlineScreen(context)
    let text = Explanation(topic: screen.topic(context), context: context).text
    #expect(text.contains("¶7 1)") && !text.contains("¶18"))
  }
}
