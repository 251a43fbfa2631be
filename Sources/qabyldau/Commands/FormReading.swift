import Casework
import Foundation
import Words

extension CaseDesk {
  /// A form from a file, or with `-` from standard input.
  func readJSON<Form: Decodable>(from: String) throws -> Form {
    let bytes: Data
    if from == "-" {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    } else if let found = FileManager.default.contents(atPath: from) {
      bytes = found
    } else {
      let isShut = access(from, F_OK) == 0 && access(from, R_OK) != 0
      throw CommandFailure(
        status: isShut ? .notPermitted : .noSuchFile,
        what: words(.consoleNoFile),
        next: words(.consoleCheckPath))
    }
    do {
      return try JSONDecoder().decode(Form.self, from: bytes)
    } catch {
      throw CommandFailure(
        status: .badData,
        what: words(.consoleBadJson(reason: JSONPlace.place(of: error, in: bytes))),
        next: words(.consoleSeeCli))
    }
  }
}

/// Where a form is not as it should be.
private enum JSONPlace {
  /// Where the JSON is not as expected; never what stands there, which may be a name.
  static func place(of error: any Error, in bytes: Data) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      path(context.codingPath)
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? line(of: bytes) ?? path([]) : path(context.codingPath)
    default: "?"
    }
  }

  /// Line and column where what was read stops being JSON. The decoder keeps them to itself.
  private static func line(of bytes: Data) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed)
      return nil
    } catch {
      let said = (error as NSError).userInfo["NSDebugDescription"] as? String
      let offset = said?.firstMatch(of: /character (\d+)/).flatMap { Int($0.1) }
      let before = bytes.prefix(offset ?? bytes.count)
      let lines = before.split(separator: 0x0A, omittingEmptySubsequences: false)
      let column = String(decoding: lines.last ?? Data(), as: UTF8.self).count
      return "\(max(1, lines.count)):\(column + 1)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        // A slip of the hand can make a name a key.
        let isPlain = key.stringValue.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        path += (path.isEmpty ? "" : ".") + (isPlain ? key.stringValue : "…")
      }
    }
    return path.isEmpty ? "{}" : path
  }
}
