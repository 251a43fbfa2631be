import Casework
import Documents
import Reception
import Wording
import Words

/// Figures, closed periods and answers as tables.
extension CaseDesk {
  func table(_ figures: [QualityFigure]) -> ListTable {
    let heads: [WordKey] = [
      .qualityColumnStandard, .qualityColumnRow, .tableYear, .tableValue, .tableBasis,
      .surveyColumnBy, .tableEntered,
    ]
    return ListTable(
      heads, words,
      figures.map { figure in
        [
          .shown(figure.standard.rawValue), .label(figure.row), .count(figure.year),
          .share(figure.value), .shown(figure.basis), .shown(figure.by), .shown(figure.on),
        ]
      })
  }

  func table(_ reports: [SignedReport]) -> ListTable {
    let heads: [WordKey] = [
      .columnNumber, .qualityColumnStandard, .qualityColumnFrom, .qualityColumnTo, .signedClosed,
      .signedMadeBy, .signedDigest, .signedRules, .signedCalendar, .tableThroughAct, .signedHistory,
    ]
    return ListTable(
      heads, words,
      reports.map { report in
        let content = report.content
        return [
          .count(Int(report.id.rawValue)), .shown(content.standard.rawValue),
          .shown(content.period.from), .shown(content.period.to), .shown(report.on),
          .shown(report.by), .shown(report.digest), .shown(content.rulesVersion),
          .shown(content.calendarVersion), .count(Int(content.through)), .shown(content.head),
        ]
      })
  }

  /// A line for each act that moved a figure, one without an act where none did.
  func table(_ comparison: ReportComparison) -> ListTable {
    let content = comparison.report.content
    let said: [WordKey] = [.qualityColumnPart, .qualityColumnWhole, .qualityColumnShare]
    let heads =
      [
        WordKey.signedReport, .qualityColumnStandard, .qualityColumnFrom, .qualityColumnTo,
        .qualityColumnRow, .qualityColumnFormula,
      ].map { words($0) } + said.map { words(.signedThen) + ": " + words($0) }
      + said.map { words(.signedNow) + ": " + words($0) }
      + [WordKey.tableAct, .logColumnDay, .logColumnAbout, .logColumnWhat].map { words($0) }
    func counts(_ figure: SignedFigure?) -> [CSV.Cell] {
      [.count(figure?.numerator), .count(figure?.denominator), .share(figure?.share)]
    }
    return ListTable(
      heads: heads,
      rows: comparison.differences.flatMap { difference in
        let signed = difference.signed
        let first: [CSV.Cell] =
          [
            .count(Int(comparison.report.id.rawValue)), .shown(content.standard.rawValue),
            .shown(content.period.from), .shown(content.period.to), .label(signed.row),
            .shown(signed.formula == .timelyWithOpen ? words(.qualityWithOpen) : ""),
          ] + counts(signed) + counts(difference.now)
        let acts: [[CSV.Cell]] = difference.acts.map { act in
          [
            .count(Int(act.seq)), .shown(act.at.date), .shown(words.subject(of: act)),
            .shown(words.deed(of: act)),
          ]
        }
        let none: [[CSV.Cell]] = [[.count(nil), .date(""), .shown(""), .shown("")]]
        return (acts.isEmpty ? none : acts).map { first + $0 }
      })
  }

  func table(_ survey: SurveyOverview) -> ListTable {
    let heads: [WordKey] = [
      .qualityColumnStandard, .qualityColumnFrom, .qualityColumnTo, .qualityColumnRow,
      .tableQuestion, .qualityColumnPart, .qualityColumnWhole, .qualityColumnShare,
      .qualityColumnHandOvers, .qualityColumnAnswered, .qualityColumnSingly,
    ]
    return ListTable(
      heads, words,
      counter.services.flatMap { service in
        SurveyQuestion.allCases.map { question in
          let measure = survey.measure(question, of: service)
          return [
            .shown(service.standard.rawValue), .shown(survey.period.from),
            .shown(survey.period.to), .label(question.row),
            .shown(words(WordKey(rawValue: "survey." + question.rawValue))),
            .count(measure?.numerator), .count(measure?.denominator), .share(measure?.share),
            .count(measure?.turnout?.handOvers), .share(measure?.turnout?.share),
            .count(measure?.turnout?.singly),
          ]
        }
      })
  }
}
