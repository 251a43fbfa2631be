/// Labels of the key bar, short enough for one line of 80 columns.
extension WordKey {
  public static let keysDelete = WordKey("keys.delete")

  static let keysTheme: [WordKey] = [
    .keysDelete
  ]
}
