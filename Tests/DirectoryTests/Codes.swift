import Directory

// The standards of the decree, which the directory knows from its file alone.
extension StandardCode {
  static let s1 = StandardCode(rawValue: "S1")
  static let s2 = StandardCode(rawValue: "S2")
}
