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
  ]
}
