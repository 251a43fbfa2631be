/// Complaints: their register, their terms, their papers.
extension WordKey {
  public static let complaintNumber = WordKey("complaint.number")
  public static let complaintName = WordKey("complaint.name")
  public static let complaintContact = WordKey("complaint.contact")
  public static let complaintClerk = WordKey("complaint.clerk")
  public static let complaintMatter = WordKey("complaint.matter")
  public static let complaintCase = WordKey("complaint.case")
  public static let complaintText = WordKey("complaint.text")
  public static let complaintRegistered = WordKey("complaint.registered")
  public static let complaintDue = WordKey("complaint.due")
  public static let complaintNet = WordKey("complaint.net")
  public static let complaintDays = WordKey("complaint.days")
  public static let complaintWorkingDays = WordKey("complaint.working-days")
  public static let complaintTermsNotFromStandard = WordKey("complaint.terms-not-from-standard")
  public static let complaintTermLocal = WordKey("complaint.term-local")
  public static let complaintWorking = WordKey("complaint.working")
  public static let complaintWorkingRolled = WordKey("complaint.working-rolled")
  public static let complaintWorkingUnknown = WordKey("complaint.working-unknown")
  public static let complaintWorkingLaw = WordKey("complaint.working-law")
  public static let complaintNotified = WordKey("complaint.notified")
  public static let complaintFounded = WordKey("complaint.founded")
  public static let complaintUnfounded = WordKey("complaint.unfounded")
  public static let complaintSatisfied = WordKey("complaint.satisfied")
  public static let complaintUnsatisfied = WordKey("complaint.unsatisfied")
  public static let complaintNone = WordKey("complaint.none")
  public static let complaintNoBody = WordKey("complaint.no-body")
  public static let complaintReceiptTitle = WordKey("complaint.receipt-title")
  public static let complaintReceiptAsk = WordKey("complaint.receipt-ask")
  public static let complaintFormTitle = WordKey("complaint.form-title")
  public static let complaintFormTo = WordKey("complaint.form-to")
  public static let complaintFormFrom = WordKey("complaint.form-from")
  public static let complaintFormAbout = WordKey("complaint.form-about")
  public static let complaintFormDate = WordKey("complaint.form-date")
  public static let complaintFormSign = WordKey("complaint.form-sign")
  public static let complaintExplainTitle = WordKey("complaint.explain-title")
  public static let complaintExplainAbout = WordKey("complaint.explain-about")
  public static let complaintExplainWhere = WordKey("complaint.explain-where")
  public static let complaintExplainHelp = WordKey("complaint.explain-help")
  public static let complaintExplainHere = WordKey("complaint.explain-here")
  public static let complaintExplainWhat = WordKey("complaint.explain-what")
  public static let complaintExplainName = WordKey("complaint.explain-name")
  public static let complaintExplainHappened = WordKey("complaint.explain-happened")
  public static let complaintExplainAsk = WordKey("complaint.explain-ask")
  public static let complaintExplainSign = WordKey("complaint.explain-sign")
  public static let complaintExplainThen = WordKey("complaint.explain-then")
  public static let complaintExplainMust = WordKey("complaint.explain-must")
  public static let complaintExplainAbove = WordKey("complaint.explain-above")
  public static let complaintStateRegistered = WordKey("complaint-state.registered")
  public static let complaintStateForwarded = WordKey("complaint-state.forwarded")
  public static let complaintStateAnswered = WordKey("complaint-state.answered")
  public static let complaintStateReopened = WordKey("complaint-state.reopened")
  public static let complaintStateVoided = WordKey("complaint-state.voided")
  public static let channelInPerson = WordKey("channel.in-person")
  public static let channelPost = WordKey("channel.post")
  public static let channelEmail = WordKey("channel.email")
  public static let channelPhone = WordKey("channel.phone")
  public static let channelAuthority = WordKey("channel.authority")
  public static let matterAct = WordKey("matter.act")
  public static let matterInaction = WordKey("matter.inaction")
  public static let complaintActRegistered = WordKey("complaint-act.registered")
  public static let complaintActAcknowledged = WordKey("complaint-act.acknowledged")
  public static let complaintActForwarded = WordKey("complaint-act.forwarded")
  public static let complaintActInquired = WordKey("complaint-act.inquired")
  public static let complaintActExtended = WordKey("complaint-act.extended")
  public static let complaintActAnswered = WordKey("complaint-act.answered")
  public static let complaintActReopened = WordKey("complaint-act.reopened")
  public static let complaintActNoted = WordKey("complaint-act.noted")
  public static let complaintActVoided = WordKey("complaint-act.voided")
  public static let refusalComplaintIsVoided = WordKey("refusal.complaint-is-voided")
  public static let refusalComplaintIsAnswered = WordKey("refusal.complaint-is-answered")
  public static let refusalComplaintNotAnswered = WordKey("refusal.complaint-not-answered")
  public static let refusalComplainantNeeded = WordKey("refusal.complainant-needed")
  public static let refusalAlreadyAcknowledged = WordKey("refusal.already-acknowledged")
  public static let refusalAlreadyForwarded = WordKey("refusal.already-forwarded")
  public static let refusalAlreadyInquired = WordKey("refusal.already-inquired")
  public static let refusalExtensionTooLong = WordKey("refusal.extension-too-long")
  public static let refusalTermIsOver = WordKey("refusal.term-is-over")
  public static let refusalLawNeeded = WordKey("refusal.law-needed")
  public static let refusalSlipIsEmpty = WordKey("refusal.slip-is-empty")
  public static let refusalNotAPercent = WordKey("refusal.not-a-percent")
  public static let refusalNoSuchIndicator = WordKey("refusal.no-such-indicator")
  public static let permissionRegisterComplaints = WordKey("permission.register-complaints")
  public static let permissionHandleComplaints = WordKey("permission.handle-complaints")
  public static let permissionEnterSurveys = WordKey("permission.enter-surveys")
  public static let permissionSetFigures = WordKey("permission.set-figures")
  public static let storeNoSuchComplaint = WordKey("store.no-such-complaint")
  public static let storeComplaintConflict = WordKey("store.complaint-conflict")
  public static let verifyChangedComplaint = WordKey("verify.changed-complaint")
  public static let verifyChangedQuality = WordKey("verify.changed-quality")
  public static let subjectComplaints = WordKey("subject.complaints")
  public static let complaintsTitle = WordKey("complaints.title")
  public static let complaintsNothing = WordKey("complaints.nothing")
  public static let complaintsEmpty = WordKey("complaints.empty")
  public static let complaintsOpen = WordKey("complaints.open")
  public static let complaintsEnded = WordKey("complaints.ended")
  public static let complaintTitle = WordKey("complaint.title")
  public static let complaintDone = WordKey("complaint.done")
  public static let complaintTaken = WordKey("complaint.taken")
  public static let complaintColumnReceived = WordKey("complaint.column-received")
  public static let complaintColumnAbout = WordKey("complaint.column-about")
  public static let complaintFormHeading = WordKey("complaint.form-heading")
  public static let complaintHappened = WordKey("complaint.happened")
  public static let complaintHappenedHint = WordKey("complaint.happened-hint")
  public static let complaintAsks = WordKey("complaint.asks")
  public static let complaintAsksText = WordKey("complaint.asks-text")
  public static let complaintChannel = WordKey("complaint.channel")
  public static let complaintLate = WordKey("complaint.late")
  public static let complaintTermField = WordKey("complaint.term-field")
  public static let complaintTermPlain = WordKey("complaint-term.plain")
  public static let complaintTermInquiry = WordKey("complaint-term.inquiry")
  public static let complaintTold = WordKey("complaint.told")
  public static let complaintAcknowledged = WordKey("complaint.acknowledged")
  public static let complaintNotTold = WordKey("complaint.not-told")
  public static let complaintWith = WordKey("complaint.with")
  public static let complaintForwardTitle = WordKey("complaint.forward-title")
  public static let complaintReasonText = WordKey("complaint.reason-text")
  public static let complaintExtendDays = WordKey("complaint.extend-days")
  public static let complaintExtendText = WordKey("complaint.extend-text")
  public static let complaintNotifiedOn = WordKey("complaint.notified-on")
  public static let complaintBadDays = WordKey("complaint.bad-days")
  public static let complaintIsFounded = WordKey("complaint.is-founded")
  public static let complaintIsSatisfied = WordKey("complaint.is-satisfied")
  public static let complaintAnswerText = WordKey("complaint.answer-text")
  public static let complaintAnswerBody = WordKey("complaint.answer-body")
  public static let complaintDoAcknowledge = WordKey("complaint-do.acknowledge")
  public static let complaintDoForward = WordKey("complaint-do.forward")
  public static let complaintDoInquire = WordKey("complaint-do.inquire")
  public static let complaintDoExtend = WordKey("complaint-do.extend")
  public static let complaintDoAnswer = WordKey("complaint-do.answer")
  public static let complaintDoReopen = WordKey("complaint-do.reopen")
  public static let complaintDoNote = WordKey("complaint-do.note")
  public static let complaintDoForm = WordKey("complaint-do.form")
  public static let complaintDoVoid = WordKey("complaint-do.void")
  public static let caseActsComplain = WordKey("case.acts-complain")
  public static let homeComplaints = WordKey("home.complaints")
  public static let menuComplaints = WordKey("menu.complaints")
  public static let commandComplaints = WordKey("command.complaints")
  public static let commandComplaintsShort = WordKey("command.complaints-short")
  public static let commandExplain = WordKey("command.explain")
  public static let commandExplainShort = WordKey("command.explain-short")
  public static let placeComplaints = WordKey("place.complaints")
  public static let placeComplaint = WordKey("place.complaint")
  public static let placeComplaintForm = WordKey("place.complaint-form")
  public static let whyComplaints = WordKey("why.complaints")
  public static let whyComplaintForm = WordKey("why.complaint-form")
  public static let complaintActsTitle = WordKey("complaint.acts-title")
  public static let complaintShortReceived = WordKey("complaint.short-received")

  static let complaintWords = [
    complaintNumber,
    complaintName,
    complaintContact,
    complaintClerk,
    complaintMatter,
    complaintCase,
    complaintText,
    complaintRegistered,
    complaintDue,
    complaintNet,
    complaintDays,
    complaintWorkingDays,
    complaintTermsNotFromStandard,
    complaintTermLocal,
    complaintWorking,
    complaintWorkingRolled,
    complaintWorkingUnknown,
    complaintWorkingLaw,
    complaintNotified,
    complaintFounded,
    complaintUnfounded,
    complaintSatisfied,
    complaintUnsatisfied,
    complaintNone,
    complaintNoBody,
    complaintReceiptTitle,
    complaintReceiptAsk,
    complaintFormTitle,
    complaintFormTo,
    complaintFormFrom,
    complaintFormAbout,
    complaintFormDate,
    complaintFormSign,
    complaintExplainTitle,
    complaintExplainAbout,
    complaintExplainWhere,
    complaintExplainHelp,
    complaintExplainHere,
    complaintExplainWhat,
    complaintExplainName,
    complaintExplainHappened,
    complaintExplainAsk,
    complaintExplainSign,
    complaintExplainThen,
    complaintExplainMust,
    complaintExplainAbove,
    complaintStateRegistered,
    complaintStateForwarded,
    complaintStateAnswered,
    complaintStateReopened,
    complaintStateVoided,
    channelInPerson,
    channelPost,
    channelEmail,
    channelPhone,
    channelAuthority,
    matterAct,
    matterInaction,
    complaintActRegistered,
    complaintActAcknowledged,
    complaintActForwarded,
    complaintActInquired,
    complaintActExtended,
    complaintActAnswered,
    complaintActReopened,
    complaintActNoted,
    complaintActVoided,
    refusalComplaintIsVoided,
    refusalComplaintIsAnswered,
    refusalComplaintNotAnswered,
    refusalComplainantNeeded,
    refusalAlreadyAcknowledged,
    refusalAlreadyForwarded,
    refusalAlreadyInquired,
    refusalExtensionTooLong,
    refusalTermIsOver,
    refusalLawNeeded,
    refusalSlipIsEmpty,
    refusalNotAPercent,
    refusalNoSuchIndicator,
    permissionRegisterComplaints,
    permissionHandleComplaints,
    permissionEnterSurveys,
    permissionSetFigures,
    storeNoSuchComplaint,
    storeComplaintConflict,
    verifyChangedComplaint,
    verifyChangedQuality,
    subjectComplaints,
    complaintsTitle,
    complaintsNothing,
    complaintsEmpty,
    complaintsOpen,
    complaintsEnded,
    complaintTitle,
    complaintDone,
    complaintTaken,
    complaintColumnReceived,
    complaintColumnAbout,
    complaintFormHeading,
    complaintHappened,
    complaintHappenedHint,
    complaintAsks,
    complaintAsksText,
    complaintChannel,
    complaintLate,
    complaintTermField,
    complaintTermPlain,
    complaintTermInquiry,
    complaintTold,
    complaintAcknowledged,
    complaintNotTold,
    complaintWith,
    complaintForwardTitle,
    complaintReasonText,
    complaintExtendDays,
    complaintExtendText,
    complaintNotifiedOn,
    complaintBadDays,
    complaintIsFounded,
    complaintIsSatisfied,
    complaintAnswerText,
    complaintAnswerBody,
    complaintDoAcknowledge,
    complaintDoForward,
    complaintDoInquire,
    complaintDoExtend,
    complaintDoAnswer,
    complaintDoReopen,
    complaintDoNote,
    complaintDoForm,
    complaintDoVoid,
    caseActsComplain,
    homeComplaints,
    menuComplaints,
    commandComplaints,
    commandComplaintsShort,
    commandExplain,
    commandExplainShort,
    placeComplaints,
    placeComplaint,
    placeComplaintForm,
    whyComplaints,
    whyComplaintForm,
    complaintActsTitle,
    complaintShortReceived,
  ]
}
