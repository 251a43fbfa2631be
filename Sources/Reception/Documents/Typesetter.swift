import Documents
import Foundation

/// What makes a PDF of a paper. `qabyldau-pdf` is one, the tests' another.
public protocol Typesetter: Sendable {
  /// Whether it is there to be asked.
  var isInstalled: Bool { get }

  /// - Parameter isGivenUp: asked now and then while the other program is waited for; once it says
  ///   true, that program is ended and the paper has failed.
  /// - Throws: `notInstalled`; `failed` also when it was given up.
  func pdf(
    _ document: Document, unless isGivenUp: @Sendable () -> Bool
  ) throws(TypesetterFailure) -> Data
}

public enum TypesetterFailure: Error, Hashable, Codable, Sendable {
  /// The program that makes them is not on this machine; text still prints.
  case notInstalled
  case failed
}

/// The program that sets papers with Pango, a process of its own: the desk carries no graphics
/// (docs/decisions/0011-papers.md). It is handed the paper as JSON and answers with the PDF.
public struct PDFProgram: Typesetter {
  static let name = "qabyldau-pdf"
  private let path: String?

  /// Looks for it beside this program, then along the PATH.
  public init() {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let beside = own.map { ($0 as NSString).deletingLastPathComponent }
    let folders =
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    path = ([beside].compactMap { $0 } + folders).map { $0 + "/" + Self.name }
      .first(where: FileManager.default.isExecutableFile)
  }

  public var isInstalled: Bool { path != nil }

  /// - Throws: `notInstalled`; `failed` also when it was given up.
  public func pdf(
    _ document: Document, unless isGivenUp: @Sendable () -> Bool = { false }
  ) throws(TypesetterFailure) -> Data {
    guard let path else { throw .notInstalled }
    guard let json = try? JSONEncoder().encode(document) else { throw .failed }
    do throws(PipedProgram.Failure) {
      let answer = try PipedProgram(command: path).run(json, unless: isGivenUp)
      if answer.isEmpty { throw .failed }
      return answer
    } catch {
      throw error == .notFound ? .notInstalled : .failed
    }
  }
}
