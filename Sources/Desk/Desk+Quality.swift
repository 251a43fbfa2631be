import Casework
import Controls
import Papers
import Reception
import Words

/// The indicators, done at the counter.
extension Desk {
  func perform(_ effect: QualityEffect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .read(let standard, let period):
      update(.result(.indicators(try counter.indicators(standard, in: period))))
    case .readCounted(let row):
      let (cases, complaints) = row.counted
      update(
        .result(
          .counted(
            try counter.caseLines(cases),
            try counter.complaints().filter { complaints.contains($0.complaint.id) })))
    case .setFigures(let entries):
      try counter.setFigures(entries)
      readAgain()
      say(words(.qualityFigureSet), .good)
    case .saveTable(let report):
      let name =
        "\(report.standard.rawValue)-\(report.period.from)-\(report.period.to)"
      let path = try counter.saveTable(
        QualityPaper(report, office: counter.office).table(words), as: .quality, name: name)
      say(words(.deskSavedAs, ["path": path]), .good)
    case .addSlip(let slip):
      try counter.addSlips([slip])
      readAgain()
      say(words(.surveyInBox), .good)
    }
  }
}

extension IndicatorRow {
  /// The cases and complaints behind it, each once.
  var counted: (cases: [CaseID], complaints: Set<ComplaintID>) {
    var (cases, complaints): (Set<CaseID>, Set<ComplaintID>) = ([], [])
    for (measure, _) in measures {
      for subject in measure.above + measure.below + measure.leftOut.map(\.subject) {
        switch subject {
        case .file(let id, _): cases.insert(id)
        case .complaint(let id, _): complaints.insert(id)
        case .concealed: break
        }
      }
    }
    return (cases.sorted { $0.rawValue < $1.rawValue }, complaints)
  }
}
