import Casework
import Reception
import Standards

/// What the screens of the indicators want done.
enum QualityEffect {
  case read(StandardID, Period)
  /// The cases and complaints behind a row.
  case readCounted(IndicatorRow)
  case setFigures([FigureEntry])
  /// A table for spreadsheets, saved beside the store.
  case saveTable(QualityReport)
  case addSlip(SurveySlip)
}
