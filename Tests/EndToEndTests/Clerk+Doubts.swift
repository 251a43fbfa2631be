import Words

extension Clerk {
  /// Goes on with a complete set and accepts it.
  ///
  /// - Returns: the case's number, as the stub on the screen shows it.
  @discardableResult
  func accepts() throws -> String {
    try goesOn()
    try standsByDoubts(before: .takeCompleteTitle)
    try chooses(button: .takeAccept)
    return try number(after: Phrase.caseAccepted)
  }

  /// Goes on with an incomplete set and keeps it waiting.
  @discardableResult
  func keepsWaiting() throws -> String {
    try goesOn()
    try standsByDoubts(before: .takeWaitingTitle)
    try chooses(button: .takeWaiting)
    return try number(after: Phrase.caseTaken)
  }

  /// Says of each doubt that it is so all the same, until something else is asked.
  ///
  /// - Returns: the screen with that question.
  @discardableResult
  func standsByDoubts(before questions: WordKey...) throws -> Sight {
    let wanted = questions.map { Sight.dense(words($0)) }
    func isAsked(_ sight: Sight) -> Bool { wanted.contains { sight.dense.contains($0) } }
    var doubt: String?
    while true {
      let shown = try sees("a doubt or what comes after it") { sight in
        isAsked(sight)
          || (sight.dense.contains(Sight.dense(words(.doubtGoOn))) && sight.dense != doubt)
      }
      if isAsked(shown) { return shown }
      terminal.press("Right")
      let marked = "[" + words(.doubtGoOn) + "]"
      doubt = try sees("the answer marked") { sight in
        sight.lines.contains { $0.contains(marked) }
      }.dense
      terminal.press("Enter")
    }
  }

  /// Goes to a button and presses it: after a doubt the question stands on "back".
  func chooses(button: WordKey) throws {
    let marked = "[" + words(button) + "]"
    let isMarked = { (sight: Sight) in sight.lines.contains { $0.contains(marked) } }
    let shown = try sees("the button") { $0.dense.contains(Sight.dense(words(button))) }
    if !isMarked(shown) {
      terminal.press("Left")
      try sees("the button marked", where: isMarked)
    }
    terminal.press("Enter")
  }
}
