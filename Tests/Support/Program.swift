import Foundation

/// The built program, as tests run it.
public enum Program {
  /// Where the products of this build lie; the test bundle lies there too.
  public static var products: String { Bundle.main.bundleURL.path }

  public static var path: String { products + "/qabyldau" }
}
