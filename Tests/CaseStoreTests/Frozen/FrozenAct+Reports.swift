import Casework
import Foundation
import Standards

@testable import CaseStore

extension FrozenAct {
  /// A report with a figure of each shape: measured with what was left out, of the survey, not measured.
  static let closed: QualityAct = report(
    """
    {"office":"baizak","standard":"S2","period":{"from":"2009-04-01","to":"2009-06-30"},
     "rulesVersion":"rules-1","calendarVersion":"calendar-1+2","through":812,"head":"172a08",
     "figures":[
      {"row":"1.1","formula":"timely-closed","numerator":37,"denominator":40,
       "share":{"tenths":925},"leftOut":{"no-due-date":2},"normative":100,"printedTarget":100,
       "printedCurrent":100,"target":{"tenths":985},"nextTarget":{"tenths":1000},
       "targetBasis":"хаттама 4","verdict":"not-met"},
      {"row":"5.1","formula":"survey","numerator":9,"denominator":10,"share":{"tenths":900},
       "leftOut":{},"turnout":{"handOvers":40,"answered":10,"singly":1,"beyond":2},"normative":98,
       "printedTarget":100,"printedCurrent":98,"target":{"tenths":1000},
       "nextTarget":{"tenths":1000},"verdict":"not-met"},
      {"row":"3.3","leftOut":{},"normative":0,"printedTarget":0,"printedCurrent":0,
       "target":{"tenths":0},"nextTarget":{"tenths":0},"verdict":"none"}]}
    """)

  /// One that keeps how many of row 1.1 were entered late.
  static let closedWithLate: QualityAct = report(
    """
    {"office":"baizak","standard":"S2","period":{"from":"2009-04-01","to":"2009-06-30"},
     "rulesVersion":"rules-1","calendarVersion":"calendar-1+2","through":812,"head":"172a08",
     "figures":[
      {"row":"1.1","formula":"timely-closed","numerator":37,"denominator":40,
       "share":{"tenths":925},"leftOut":{"no-due-date":2},"normative":100,"printedTarget":100,
       "printedCurrent":100,"target":{"tenths":985},"nextTarget":{"tenths":1000},
       "targetBasis":"хаттама 4","verdict":"not-met","enteredLate":3}]}
    """)

  private static func report(_ content: String) -> QualityAct {
    // The shape is the sample: what today's program makes of a report may change, this may not.
    guard
      let signed = try? JSONDecoder().decode(SignedContent.self, from: Data(content.utf8)),
      let digest = try? ReportRows.digest(of: signed)
    else { fatalError("the sample of a report cannot be read") }
    return .periodClosed(
      SignedReport(
        id: SignedReportID(rawValue: 1), content: signed, digest: digest, by: "Сәрсенова Сәуле",
        on: day("2009-07-03")))
  }
}
