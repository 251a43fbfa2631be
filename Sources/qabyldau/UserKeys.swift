import Desk
import Foundation
import Words

/// The person's key file: `$XDG_CONFIG_HOME/qabyldau/keys`, `~/.config` when the variable is not set.
struct UserKeys {
  let path: String

  init(environment: [String: String]) {
    let named = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    path = (named ?? (environment["HOME"] ?? "") + "/.config") + "/qabyldau/keys"
  }

  /// The keys in use, and what to say when the file is not as it should be: the program's own keys
  /// are in use then.
  func read(_ words: Words) -> (keys: KeyFile, failure: String?) {
    guard let bytes = FileManager.default.contents(atPath: path) else { return (KeyFile(), nil) }
    do throws(KeyFile.Failure) {
      return (try KeyFile(String(decoding: bytes, as: UTF8.self)), nil)
    } catch {
      let reason = words(WordKey(rawValue: error.reason.rawValue))
      return (
        KeyFile(),
        words(.keyfileFailure(line: String(error.line), path: path, reason: reason))
      )
    }
  }
}
