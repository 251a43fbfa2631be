import Casework

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
