import Casework
import Controls
import Standards
import Wording
import Words

extension FormDialog {
  /// The slips of a box: whose, of which days, how many lay in it, and their marks. It asks for no name, no
  /// case and no day of a slip.
  static func batch(_ context: DeskContext, of service: Service, _ period: Period) -> FormDialog {
    let words = context.words
    func day(_ id: String, _ label: WordKey, _ date: CivilDate) -> FormField {
      FormField(
        id: id, label: words(label),
        control: .date(DateField(date.description, placeholder: words(.datePlaceholder))))
    }
    let services = FormField(
      id: "service", label: words(.columnService),
      control: .choice(
        ChoiceField(
          options: context.services.map {
            ChoiceField.Option(id: $0.rawValue, label: words.shortName(of: $0))
          }, chosen: service.rawValue)))
    return FormDialog(
      title: words(.surveyTitle), text: words(.surveyText), keysText: words(.surveyKeys),
      fields: (context.services.count > 1 ? [services] : []) + [
        day("from", .qualityColumnFrom, min(period.from, context.today)),
        day("to", .qualityColumnTo, min(period.to, context.today)),
        FormField(
          id: "box", label: words(.surveyBox), control: .number(NumberField(length: .atMost(4)))),
        FormField(
          id: "slips", label: words(.surveySlipsLabel),
          control: .text(TextField(maximumLength: 3000, rows: 4))),
      ], button: words(.buttonSave))
  }

  /// The batch as it was typed, or `nil` with the focus on what is wrong.
  mutating func batch(_ context: DeskContext, of service: Service) -> SurveyBatch? {
    let words = context.words
    func wrong(_ id: String, _ sentence: String) {
      grid.setError(sentence, of: id)
      grid.moveFocus(to: id)
    }
    let days = ["from", "to"].map { CivilDate(iso: grid.value(of: $0) ?? "") }
    guard let from = days[0] else {
      wrong("from", words(.problemNotADate))
      return nil
    }
    guard let to = days[1], let period = Period(from: from, to: to) else {
      wrong("to", words(.problemNotADate))
      return nil
    }
    guard let box = grid.value(of: "box").flatMap(Int.init), box > 0 else {
      wrong("box", words(.problemRequired))
      return nil
    }
    do throws(ActRefusal) {
      let batch = SurveyBatch(
        service: grid.value(of: "service").flatMap { $0.isEmpty ? nil : Service(rawValue: $0) }
          ?? service,
        period: period, box: box,
        slips: try SurveyBatch.slips(typed: [grid.value(of: "slips") ?? ""]))
      if batch.count != box { throw ActRefusal.boxDiffers(box: box, slips: batch.count) }
      return batch
    } catch {
      wrong("slips", words(WordKey(rawValue: error.word.rawValue), error.numbers))
      return nil
    }
  }
}
