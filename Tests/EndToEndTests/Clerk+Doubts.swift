import Words

extension Clerk {
  /// Says of each doubt that it is so all the same, until something else is asked.
  func standsByDoubts(before question: WordKey) throws {
    var doubt: String?
    while true {
      let shown = try sees("«\(words(question))» or a doubt") { sight in
        sight.dense.contains(Sight.dense(words(question)))
          || (sight.dense.contains(Sight.dense(words(.doubtGoOn))) && sight.dense != doubt)
      }
      if shown.dense.contains(Sight.dense(words(question))) { return }
      terminal.press("Right")
      let marked = try sees("the answer marked") {
        $0.dense.contains(Sight.dense("[" + words(.doubtGoOn) + "]"))
      }
      doubt = marked.dense
      terminal.press("Enter")
    }
  }
}
