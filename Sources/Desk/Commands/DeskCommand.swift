import Screen
import Words

/// Where on the desk a command has its key.
public enum Place: String, CaseIterable, Sendable {
  /// The start and menu.
  case home
  /// The search for the person at the counter.
  case person
  /// A list one chooses from.
  case choice
  /// Which service, for which category.
  case services
  /// The applications that were begun and not taken.
  case drafts
  /// The form of an application.
  case form
  /// What is asked to tell which papers to bring.
  case bringForm = "bring-form"
  /// The list of papers.
  case papers
  /// The list of papers to bring, before there is an application.
  case bring
  /// The list of cases.
  case cases
  /// One case.
  case card
  /// The deadline board and the lists beside it.
  case board
  /// What a manager looks at in the morning.
  case morning
  /// The queue and what a day in it was like.
  case queue
  /// The days off the office goes by.
  case calendar
  /// The register of complaints.
  case complaints
  /// One complaint.
  case complaint
  /// The form a complaint is registered with.
  case complaintForm = "complaint-form"
  /// The indicators of appendix 2.
  case quality
  /// What stands behind an indicator.
  case counted
  /// The office's log.
  case log
  /// The periods that were closed.
  case reports
  /// The people of the office.
  case staff
  /// The reader of the standards.
  case law
  /// F1's explanation, a paragraph, a reading of ours.
  case explanation
  /// The list of offices, akimats and the oblast department.
  case directory
  /// One body of the directory.
  case body
  /// A paper on the screen.
  case document
  /// A question over the screen.
  case dialog
}

/// Something the clerk can ask for. Screens, key bar, help, `docs/keys.md` and the tests all read
/// the one table of them.
public struct DeskCommand: Sendable {
  public let id: ID
  /// One sentence: what it does.
  public let word: WordKey
  /// One word, for the key bar.
  public let short: WordKey
  /// The first is shown; every function key has a Ctrl twin, as some terminals keep F1, F10, F11.
  public var keys: [Key]
  public let places: Set<Place>

  public enum ID: String, CaseIterable, Sendable {
    case why
    case newCase = "new-case"
    case cases
    case queue
    case deadlines
    case law
    case directory
    case complaints
    case quality
    case menu
    case leave
    case blank
    case myForm = "my-form"
    case keyCard = "key-card"
    case back
    case choose
    case discard
    case nextField = "next-field"
    case nextLink = "next-link"
    case otherParagraph = "other-paragraph"
    case switchTab = "switch-tab"
    case tick
    case tickAll = "tick-all"
    case handling
    case addPaper = "add-paper"
    case custody
    case goOn = "go-on"
    case apply
    case changeService = "change-service"
    case acts
    case note
    case correct
    case undo
    case add
    case filter
    case nextGroup = "next-group"
    case order
    case callNext = "call-next"
    case endDay = "end-day"
    case otherDay = "other-day"
    case narrow
    case mark
    case explain
    case span
    case shiftPeriod = "shift-period"
    case figures
    case slips
    case voidBatch = "void-batch"
    case reports
    case saveTable = "save-table"
    case print
    case saveText = "save-text"
    case paperChoices = "paper-choices"

    /// Whether the keys above the key bar name it; what a list offers itself needs no place there.
    var isHinted: Bool {
      ![.addPaper, .law, .endDay, .otherDay, .slips, .voidBatch, .figures, .saveTable, .myForm]
        .contains(self)
    }

    /// The same of one place: what stands on the screen itself is not said again.
    func isHinted(in place: Place) -> Bool {
      let said: Set<ID> =
        switch place {
        case .queue: [.nextGroup, .print]
        case .complaints: [.print]
        case .quality: [.span, .shiftPeriod, .saveTable, .print]
        // The tabs stand above the papers, the form names the other service, the question has the print.
        case .papers: [.switchTab, .changeService, .print]
        // The last line of the list and a line of the paper's choices say it.
        case .bring, .document: [.apply]
        case .bringForm: [.changeService]
        // The menu has the print, the message of an act how it is undone.
        case .card: [.print, .undo]
        default: []
        }
      return isHinted && !said.contains(self)
    }

    /// Whether the control that has the focus takes the key itself.
    var isKeyOfControl: Bool {
      [.nextField, .custody, .otherDay, .shiftPeriod, .otherParagraph].contains(self)
    }
  }

  public static let table: [DeskCommand] = {
    let everywhere = Set(Place.allCases).subtracting([.dialog])
    return [
      DeskCommand(
        id: .why, word: .commandWhy, short: .commandWhyShort,
        keys: [.function(1), .control("\\")], places: everywhere),
      DeskCommand(
        id: .newCase, word: .commandNewCase, short: .commandNewCaseShort,
        keys: [.function(2), .control("n")], places: everywhere),
      DeskCommand(
        id: .cases, word: .commandCases, short: .commandCasesShort,
        keys: [.function(3), .control("f")], places: everywhere),
      DeskCommand(
        id: .queue, word: .commandQueue, short: .commandQueueShort,
        keys: [.function(4), .control("o")], places: everywhere),
      DeskCommand(
        id: .deadlines, word: .commandDeadlines, short: .commandDeadlinesShort,
        keys: [.function(5), .control("v")], places: everywhere),
      DeskCommand(
        id: .law, word: .commandLaw, short: .commandLawShort, keys: [.control("r")],
        places: everywhere),
      DeskCommand(
        id: .directory, word: .commandDirectory, short: .commandDirectoryShort,
        keys: [.function(6), .control("d")], places: everywhere),
      DeskCommand(
        id: .complaints, word: .commandComplaints, short: .commandComplaintsShort,
        keys: [.function(7), .control("_")], places: everywhere),
      DeskCommand(
        id: .quality, word: .commandQuality, short: .commandQualityShort,
        keys: [.function(8), .control("]")], places: everywhere),
      DeskCommand(
        id: .menu, word: .commandMenu, short: .commandMenuShort,
        keys: [.function(9), .control("e")], places: everywhere),
      DeskCommand(
        id: .blank, word: .commandBlank, short: .commandBlankShort,
        keys: [.function(12), .control("l")], places: Set(Place.allCases)),
      DeskCommand(
        id: .myForm, word: .commandMyForm, short: .commandMyFormShort,
        keys: [.alt("b"), .control("^")], places: everywhere),
      DeskCommand(
        id: .leave, word: .commandLeave, short: .commandLeaveShort,
        keys: [.function(10), .control("x")], places: everywhere),
      DeskCommand(
        id: .choose, word: .commandChoose, short: .commandChooseShort, keys: [.enter],
        places: [
          .home, .person, .choice, .services, .drafts, .cases, .staff, .directory, .body, .bring,
          .board, .morning, .law,
          .explanation, .complaints, .quality, .counted, .log, .reports, .dialog, .queue,
        ]),
      DeskCommand(
        id: .discard, word: .commandDiscard, short: .commandDiscardShort,
        keys: [.delete, .control("t")],
        places: [.drafts]),
      DeskCommand(
        id: .nextField, word: .commandNextField, short: .commandNextFieldShort,
        keys: [.enter, .tab, .down], places: [.form, .bringForm, .complaintForm]),
      DeskCommand(
        id: .nextLink, word: .commandNextLink, short: .commandNextLinkShort, keys: [.tab],
        places: [.explanation]),
      DeskCommand(
        id: .otherParagraph, word: .commandOtherParagraph, short: .commandOtherParagraphShort,
        keys: [.left, .right], places: [.explanation]),
      DeskCommand(
        id: .keyCard, word: .commandKeyCard, short: .commandKeyCardShort, keys: [.control("k")],
        places: [.explanation]),
      DeskCommand(
        id: .tick, word: .commandTick, short: .commandTickShort, keys: [.character(" ")],
        places: [.papers]),
      DeskCommand(
        id: .tickAll, word: .commandTickAll, short: .commandTickAllShort,
        keys: [.character("+"), .character("*")], places: [.papers]),
      DeskCommand(
        id: .handling, word: .commandHandling, short: .commandHandlingShort, keys: [.enter],
        places: [.papers]),
      DeskCommand(
        id: .addPaper, word: .commandAddPaper, short: .commandAddPaperShort,
        keys: [.insert, .control("y")],
        places: [.papers]),
      DeskCommand(
        id: .custody, word: .commandCustody, short: .commandCustodyShort, keys: [.right, .left],
        places: [.papers]),
      DeskCommand(
        id: .switchTab, word: .commandSwitchTab, short: .commandSwitchTabShort,
        keys: [.control("k")],
        places: [.form, .bringForm, .papers, .bring, .cases, .law, .board, .queue, .quality]),
      DeskCommand(
        id: .goOn, word: .commandGoOn, short: .commandGoOnShort,
        keys: [.control("g")],
        places: [.form, .bringForm, .papers, .bring, .card, .complaintForm]),
      DeskCommand(
        id: .changeService, word: .commandChangeService, short: .commandChangeServiceShort,
        keys: [.control("t")], places: [.form, .bringForm, .papers]),
      DeskCommand(
        id: .acts, word: .commandActs, short: .commandActsShort, keys: [.enter],
        places: [.card, .complaint]),
      DeskCommand(
        id: .note, word: .commandNote, short: .commandNoteShort, keys: [.insert, .control("y")],
        places: [.card]),
      DeskCommand(
        id: .correct, word: .commandCorrect, short: .commandCorrectShort, keys: [.control("t")],
        places: [.card]),
      DeskCommand(
        id: .undo, word: .commandUndo, short: .commandUndoShort, keys: [.backspace],
        places: [.card]),
      DeskCommand(
        id: .add, word: .commandAdd, short: .commandAddShort, keys: [.insert, .control("y")],
        places: [.staff, .calendar, .queue, .complaints, .reports]),
      DeskCommand(
        id: .callNext, word: .commandCallNext, short: .commandCallNextShort,
        keys: [.control("g")], places: [.queue]),
      DeskCommand(
        id: .endDay, word: .commandEndDay, short: .commandEndDayShort,
        keys: [.delete, .control("t")],
        places: [.queue]),
      DeskCommand(
        id: .otherDay, word: .commandOtherDay, short: .commandOtherDayShort,
        keys: [.left, .right], places: [.queue]),
      DeskCommand(
        id: .filter, word: .commandFilter, short: .commandFilterShort, keys: [.tab],
        places: [.cases, .log]),
      DeskCommand(
        id: .narrow, word: .commandNarrow, short: .commandNarrowShort, keys: [.tab],
        places: [.directory]),
      DeskCommand(
        id: .nextGroup, word: .commandNextGroup, short: .commandNextGroupShort, keys: [.tab],
        places: [.board, .morning, .queue, .complaints]),
      DeskCommand(
        id: .order, word: .commandOrder, short: .commandOrderShort, keys: [.control("t")],
        places: [.board, .cases]),
      DeskCommand(
        id: .mark, word: .commandMark, short: .commandMarkShort, keys: [.insert, .control("y")],
        places: [.cases]),
      DeskCommand(
        id: .explain, word: .commandExplain, short: .commandExplainShort, keys: [.control("t")],
        places: [.complaints, .complaint]),
      DeskCommand(
        id: .span, word: .commandSpan, short: .commandSpanShort, keys: [.tab],
        places: [.quality]),
      DeskCommand(
        id: .shiftPeriod, word: .commandShiftPeriod, short: .commandShiftPeriodShort,
        keys: [.left, .right], places: [.quality]),
      DeskCommand(
        id: .slips, word: .commandSlips, short: .commandSlipsShort, keys: [.insert, .control("y")],
        places: [.quality]),
      DeskCommand(
        id: .reports, word: .commandReports, short: .commandReportsShort, keys: [.control("u")],
        places: [.quality]),
      DeskCommand(
        id: .voidBatch, word: .commandVoidBatch, short: .commandVoidBatchShort,
        keys: [.delete, .control("t")], places: [.counted]),
      DeskCommand(
        id: .figures, word: .commandFigures, short: .commandFiguresShort, keys: [.control("g")],
        places: [.quality]),
      DeskCommand(
        id: .saveTable, word: .commandSaveTable, short: .commandSaveTableShort,
        keys: [.control("t")], places: [.quality, .log]),
      DeskCommand(
        id: .print, word: .commandPrint, short: .commandPrintShort, keys: [.control("p")],
        places: [
          .services, .papers, .bring, .board, .queue, .document, .card, .directory, .body,
          .explanation, .complaints,
          .complaint,
          .quality, .counted, .log, .reports,
        ]),
      DeskCommand(
        id: .saveText, word: .commandSaveText, short: .commandSaveTextShort,
        keys: [.control("t")], places: [.document]),
      DeskCommand(
        id: .paperChoices, word: .commandDocumentChoices, short: .commandDocumentChoicesShort,
        keys: [.enter], places: [.document]),
      DeskCommand(
        id: .apply, word: .commandApply, short: .commandApplyShort,
        keys: [.insert, .control("y")],
        places: [.bringForm, .bring, .document]),
      DeskCommand(
        id: .back, word: .commandBack, short: .commandBackShort, keys: [.escape],
        places: Set(Place.allCases)),
    ]
  }()

  public static func command(_ id: ID) -> DeskCommand? { table.first { $0.id == id } }
}

extension Key {
  /// The key as it is written on the key bar and in the documents.
  public var label: String {
    switch self {
    case .function(let number): "F\(number)"
    case .control(let letter): "^\(letter.uppercased())"
    case .alt(let letter): "Alt+\(letter.uppercased())"
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .wordLeft: "Ctrl+←"
    case .wordRight: "Ctrl+→"
    case .eraseWord: "Alt+Backspace"
    case .backTab: "Shift+Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .backspace: "Backspace"
    case .insert: "Insert"
    case .delete: "Delete"
    }
  }
}
