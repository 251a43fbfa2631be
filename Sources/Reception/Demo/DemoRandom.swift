/// Numbers that look random and are the same for the same seed, on every machine and with every
/// version of the standard library (SplitMix64).
struct DemoRandom {
  private var state: UInt64

  /// - Parameter stream: numbers of another stream of the same seed have nothing to do with these:
  ///   a draw more in one case leaves all other cases as they were.
  init(seed: UInt64, stream: UInt64) {
    var mixed = DemoRandom(state: seed)
    state = mixed.next() ^ (stream &* 0xD1B5_4A32_D192_ED03)
    _ = next()
  }

  private init(state: UInt64) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 to `limit` − 1; 0 when `limit` is 0 or less.
  mutating func below(_ limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  mutating func pick<Value>(_ values: [Value], or fallback: Value) -> Value {
    values.isEmpty ? fallback : values[below(values.count)]
  }

  mutating func pick(_ values: [String]) -> String { pick(values, or: "") }

  /// One of the values, each as often as its weight says.
  mutating func weighted<Value>(_ first: (Value, Int), _ others: (Value, Int)...) -> Value {
    var place = below(others.reduce(first.1) { $0 + $1.1 }) - first.1
    if place < 0 { return first.0 }
    for (value, weight) in others {
      place -= weight
      if place < 0 { return value }
    }
    return first.0
  }
}
