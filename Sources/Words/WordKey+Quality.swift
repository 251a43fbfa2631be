/// The indicators of appendix 2 and the survey behind some of them.
extension WordKey {
  public static let qualityTitle = WordKey("quality.title")
  public static let qualityPeriod = WordKey("quality.period")
  public static let qualityBefore = WordKey("quality.before")
  public static let qualityNote = WordKey("quality.note")
  public static let qualityShare = WordKey("quality.share")
  public static let qualityNothing = WordKey("quality.nothing")
  public static let qualityLeftOut = WordKey("quality.left-out")
  public static let qualitySuspect = WordKey("quality.suspect")
  public static let qualityTargetDecree = WordKey("quality.target-decree")
  public static let qualityTargetOwn = WordKey("quality.target-own")
  public static let qualityReported = WordKey("quality.reported")
  public static let qualityPrinted = WordKey("quality.printed")
  public static let qualityNotMeasured = WordKey("quality.not-measured")
  public static let qualityDecree = WordKey("quality.decree")
  public static let qualityComplaint = WordKey("quality.complaint")
  public static let qualityConcealed = WordKey("quality.concealed")
  public static let qualityRows = WordKey("quality.rows")
  public static let qualityNoFigures = WordKey("quality.no-figures")
  public static let qualityColumnStandard = WordKey("quality.column-standard")
  public static let qualityColumnRow = WordKey("quality.column-row")
  public static let qualityColumnGroup = WordKey("quality.column-group")
  public static let qualityColumnName = WordKey("quality.column-name")
  public static let qualityColumnNormative = WordKey("quality.column-normative")
  public static let qualityColumnPrintedTarget = WordKey("quality.column-printed-target")
  public static let qualityColumnCurrent = WordKey("quality.column-current")
  public static let qualityColumnFrom = WordKey("quality.column-from")
  public static let qualityColumnTo = WordKey("quality.column-to")
  public static let qualityColumnTarget = WordKey("quality.column-target")
  public static let qualityColumnTargetBasis = WordKey("quality.column-target-basis")
  public static let qualityColumnReported = WordKey("quality.column-reported")
  public static let qualityColumnReportedBasis = WordKey("quality.column-reported-basis")
  public static let qualityColumnShare = WordKey("quality.column-share")
  public static let qualityColumnPart = WordKey("quality.column-part")
  public static let qualityColumnWhole = WordKey("quality.column-whole")
  public static let qualityColumnLeftOut = WordKey("quality.column-left-out")
  public static let qualityColumnFormula = WordKey("quality.column-formula")
  public static let qualityColumnShareBefore = WordKey("quality.column-share-before")
  public static let qualityColumnPartBefore = WordKey("quality.column-part-before")
  public static let qualityColumnWholeBefore = WordKey("quality.column-whole-before")
  public static let qualityColumnVerdict = WordKey("quality.column-verdict")
  public static let formulaTimelyClosed = WordKey("formula.timely-closed")
  public static let formulaTimelyWithOpen = WordKey("formula.timely-with-open")
  public static let formulaWaits = WordKey("formula.waits")
  public static let formulaFaultless = WordKey("formula.faultless")
  public static let formulaFirstTime = WordKey("formula.first-time")
  public static let formulaFounded = WordKey("formula.founded")
  public static let formulaSettled = WordKey("formula.settled")
  public static let formulaSurvey = WordKey("formula.survey")
  public static let leftOutNoDueDate = WordKey("left-out.no-due-date")
  public static let leftOutSuspended = WordKey("left-out.suspended")
  public static let leftOutWaitUnknown = WordKey("left-out.wait-unknown")
  public static let leftOutNoService = WordKey("left-out.no-service")
  public static let verdictMet = WordKey("verdict.met")
  public static let verdictNotMet = WordKey("verdict.not-met")
  public static let verdictNone = WordKey("verdict.none")
  public static let surveyQuality = WordKey("survey.quality")
  public static let surveyInformation = WordKey("survey.information")
  public static let surveyComplaintProcedure = WordKey("survey.complaint-procedure")
  public static let surveyComplaintTerm = WordKey("survey.complaint-term")
  public static let surveyCourtesy = WordKey("survey.courtesy")
  public static let surveyBadSlip = WordKey("survey.bad-slip")
  public static let surveyBadSlipNext = WordKey("survey.bad-slip-next")
  public static let surveyAdded = WordKey("survey.added")
  public static let surveySlips = WordKey("survey.slips")
  public static let qualityYear = WordKey("quality.year")
  public static let qualityMeasured = WordKey("quality.measured")
  public static let qualityWithOpen = WordKey("quality.with-open")
  public static let qualityNotReported = WordKey("quality.not-reported")
  public static let qualityHeading = WordKey("quality.heading")
  public static let menuQuality = WordKey("menu.quality")
  public static let qualityOneStandard = WordKey("quality.one-standard")
  public static let qualityEmpty = WordKey("quality.empty")
  public static let qualityShortTarget = WordKey("quality.short-target")
  public static let qualityShortReported = WordKey("quality.short-reported")
  public static let qualityShortCount = WordKey("quality.short-count")
  public static let qualityShortBefore = WordKey("quality.short-before")
  public static let qualityNobody = WordKey("quality.nobody")
  public static let qualityAnonymous = WordKey("quality.anonymous")
  public static let qualityReading = WordKey("quality.reading")
  public static let qualityColumnCounts = WordKey("quality.column-counts")
  public static let qualityCounts = WordKey("quality.counts")
  public static let qualityCountsNot = WordKey("quality.counts-not")
  public static let qualityServed = WordKey("quality.served")
  public static let qualityFigureSet = WordKey("quality.figure-set")
  public static let qualityFiguresTitle = WordKey("quality.figures-title")
  public static let qualityFiguresText = WordKey("quality.figures-text")
  public static let commandQuality = WordKey("command.quality")
  public static let commandQualityShort = WordKey("command.quality-short")
  public static let commandSpan = WordKey("command.span")
  public static let commandSpanShort = WordKey("command.span-short")
  public static let commandShiftPeriod = WordKey("command.shift-period")
  public static let commandShiftPeriodShort = WordKey("command.shift-period-short")
  public static let commandFigures = WordKey("command.figures")
  public static let commandFiguresShort = WordKey("command.figures-short")
  public static let commandSaveTable = WordKey("command.save-table")
  public static let commandSaveTableShort = WordKey("command.save-table-short")
  public static let placeQuality = WordKey("place.quality")
  public static let placeCounted = WordKey("place.counted")
  public static let whyQuality = WordKey("why.quality")
  public static let spanMonth = WordKey("span.month")
  public static let spanQuarter = WordKey("span.quarter")
  public static let spanYear = WordKey("span.year")
  public static let surveyYes = WordKey("survey.yes")
  public static let surveyNo = WordKey("survey.no")
  public static let surveyDay = WordKey("survey.day")
  public static let surveyTitle = WordKey("survey.title")
  public static let surveyText = WordKey("survey.text")
  public static let surveyKeys = WordKey("survey.keys")
  public static let surveyInBox = WordKey("survey.in-box")
  public static let surveyAfterDelivery = WordKey("survey.after-delivery")
  public static let caseActsSurvey = WordKey("case.acts-survey")
  public static let surveyShortQuality = WordKey("survey-short.quality")
  public static let surveyShortInformation = WordKey("survey-short.information")
  public static let surveyShortProcedure = WordKey("survey-short.complaint-procedure")
  public static let surveyShortTerm = WordKey("survey-short.complaint-term")
  public static let surveyShortCourtesy = WordKey("survey-short.courtesy")
  public static let indicatorShort11 = WordKey("indicator-short.1-1")
  public static let indicatorShort12 = WordKey("indicator-short.1-2")
  public static let indicatorShort21 = WordKey("indicator-short.2-1")
  public static let indicatorShort22 = WordKey("indicator-short.2-2")
  public static let indicatorShort31 = WordKey("indicator-short.3-1")
  public static let indicatorShort32 = WordKey("indicator-short.3-2")
  public static let indicatorShort33 = WordKey("indicator-short.3-3")
  public static let indicatorShort41 = WordKey("indicator-short.4-1")
  public static let indicatorShort42 = WordKey("indicator-short.4-2")
  public static let indicatorShort43 = WordKey("indicator-short.4-3")
  public static let indicatorShort44 = WordKey("indicator-short.4-4")
  public static let indicatorShort51 = WordKey("indicator-short.5-1")
  public static let qualityOpenShort = WordKey("quality.open-short")
  public static let qualityShortRow = WordKey("quality.short-row")
  public static let commandSlips = WordKey("command.slips")
  public static let commandSlipsShort = WordKey("command.slips-short")

  static let qualityWords = [
    qualityTitle,
    qualityPeriod,
    qualityBefore,
    qualityNote,
    qualityShare,
    qualityNothing,
    qualityLeftOut,
    qualitySuspect,
    qualityTargetDecree,
    qualityTargetOwn,
    qualityReported,
    qualityPrinted,
    qualityNotMeasured,
    qualityDecree,
    qualityComplaint,
    qualityConcealed,
    qualityRows,
    qualityNoFigures,
    qualityColumnStandard,
    qualityColumnRow,
    qualityColumnGroup,
    qualityColumnName,
    qualityColumnNormative,
    qualityColumnPrintedTarget,
    qualityColumnCurrent,
    qualityColumnFrom,
    qualityColumnTo,
    qualityColumnTarget,
    qualityColumnTargetBasis,
    qualityColumnReported,
    qualityColumnReportedBasis,
    qualityColumnShare,
    qualityColumnPart,
    qualityColumnWhole,
    qualityColumnLeftOut,
    qualityColumnFormula,
    qualityColumnShareBefore,
    qualityColumnPartBefore,
    qualityColumnWholeBefore,
    qualityColumnVerdict,
    formulaTimelyClosed,
    formulaTimelyWithOpen,
    formulaWaits,
    formulaFaultless,
    formulaFirstTime,
    formulaFounded,
    formulaSettled,
    formulaSurvey,
    leftOutNoDueDate,
    leftOutSuspended,
    leftOutWaitUnknown,
    leftOutNoService,
    verdictMet,
    verdictNotMet,
    verdictNone,
    surveyQuality,
    surveyInformation,
    surveyComplaintProcedure,
    surveyComplaintTerm,
    surveyCourtesy,
    surveyBadSlip,
    surveyBadSlipNext,
    surveyAdded,
    surveySlips,
    qualityYear,
    qualityMeasured,
    qualityWithOpen,
    qualityNotReported,
    qualityHeading,
    menuQuality,
    qualityOneStandard,
    qualityEmpty,
    qualityShortTarget,
    qualityShortReported,
    qualityShortCount,
    qualityShortBefore,
    qualityNobody,
    qualityAnonymous,
    qualityReading,
    qualityColumnCounts,
    qualityCounts,
    qualityCountsNot,
    qualityServed,
    qualityFigureSet,
    qualityFiguresTitle,
    qualityFiguresText,
    commandQuality,
    commandQualityShort,
    commandSpan,
    commandSpanShort,
    commandShiftPeriod,
    commandShiftPeriodShort,
    commandFigures,
    commandFiguresShort,
    commandSaveTable,
    commandSaveTableShort,
    placeQuality,
    placeCounted,
    whyQuality,
    spanMonth,
    spanQuarter,
    spanYear,
    surveyYes,
    surveyNo,
    surveyDay,
    surveyTitle,
    surveyText,
    surveyKeys,
    surveyInBox,
    surveyAfterDelivery,
    caseActsSurvey,
    surveyShortQuality,
    surveyShortInformation,
    surveyShortProcedure,
    surveyShortTerm,
    surveyShortCourtesy,
    indicatorShort11,
    indicatorShort12,
    indicatorShort21,
    indicatorShort22,
    indicatorShort31,
    indicatorShort32,
    indicatorShort33,
    indicatorShort41,
    indicatorShort42,
    indicatorShort43,
    indicatorShort44,
    indicatorShort51,
    qualityOpenShort,
    qualityShortRow,
    commandSlips,
    commandSlipsShort,
  ]
}
