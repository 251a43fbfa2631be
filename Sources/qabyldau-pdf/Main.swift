import Documents
import Foundation

/// Reads a paper as JSON from standard input and writes it as PDF to standard output.
///
/// Ends with 0, with 65 for what is no paper, with 69 where no font has the Kazakh letters, with 74 when
/// it cannot read, set or write.
@main
enum Main {
  static func main() {
    guard CommandLine.arguments.count == 1 else {
      end(64, "qabyldau-pdf reads a document as JSON and writes a PDF; it takes no arguments.")
    }
    let input: Data
    do { input = try FileHandle.standardInput.readToEnd() ?? Data() } catch {
      end(74, "Standard input cannot be read.")
    }
    guard let document = try? JSONDecoder().decode(Document.self, from: input) else {
      end(65, "Standard input holds no document.")
    }
    guard let sheet = Sheet(format: SheetFormat(document.kind), title: document.title) else {
      end(74, "There is no memory for a page.")
    }
    guard sheet.hasLetters(Sheet.kazakh) else {
      end(69, "No font has the Kazakh letters: install fonts-liberation2 or fonts-dejavu-core.")
    }
    PageSetter(document, on: sheet).set()
    guard let pdf = sheet.finish(language: document.languages.first ?? "kk") else {
      end(74, "The page could not be set.")
    }
    do { try FileHandle.standardOutput.write(contentsOf: pdf) } catch {
      end(74, "Standard output cannot be written.")
    }
  }

  private static func end(_ status: Int32, _ what: String) -> Never {
    FileHandle.standardError.write(Data(("qabyldau-pdf: " + what + "\n").utf8))
    exit(status)
  }
}
