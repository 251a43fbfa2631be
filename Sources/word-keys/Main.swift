import Foundation

/// `word-keys CATALOGUE OUTPUT` writes the entries of a catalogue as Swift: a name for a text, a function
/// for a text with values. `WordKeyPlugin` calls it while `Words` is built.
@main struct Main {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { end(64, "word-keys CATALOGUE OUTPUT") }
    let (catalogue, output) = (arguments[1], arguments[2])
    guard let json = FileManager.default.contents(atPath: catalogue) else {
      end(66, "\(catalogue) cannot be read.")
    }
    do throws(EntriesFailure) {
      let written = Data(try Entries(json: json).swift.utf8)
      guard FileManager.default.createFile(atPath: output, contents: written) else {
        end(73, "\(output) cannot be written.")
      }
    } catch { end(65, "\(catalogue): \(error.reason)") }
  }

  /// `error: ` is what the build shows as one.
  private static func end(_ code: Int32, _ reason: String) -> Never {
    FileHandle.standardError.write(Data("error: \(reason)\n".utf8))
    exit(code)
  }
}
