import Directory
import Documents
import Standards
import Wording
import Words

/// What F1 says of a line of the directory.
extension Explanation {
  func explain(_ line: DirectoryCard.Line, of entry: DirectoryEntry) -> String {
    ([line.value] + line.flags.map { "(?) " + words.text($0.text) } + [
      line.local.map { words.sentence(for: $0.correction) + " " + line.localNote } ?? "",
      note(on: line.matter), citations(places(of: line.matter, entry)),
      interpretations(interpretationIDs(of: line, entry)),
      words(.sheetData(year: String(entry.dataYear))) + " "
        + words(.appRepealedNotice),
    ]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func note(on matter: DirectoryCard.Matter) -> String {
    switch matter {
    case .now: words(.whyDirectoryNow)
    case .field(.phones): words(.whyDirectoryPhones) + " " + words(.whyDirectoryCorrect)
    case .field(.head), .field(.hours): words(.whyDirectoryCorrect)
    case .field(.complaints): words(.whyDirectoryComplaints)
    default: ""
    }
  }

  /// Where the decree says it. What both standards say alike is cited once.
  private func places(of matter: DirectoryCard.Matter, _ entry: DirectoryEntry) -> [Citation] {
    let first = named(entry).first ?? .first
    func paragraph(_ number: Int, _ item: String? = nil) -> Citation {
      Citation(standard: first, paragraph: number, item: item)
    }
    switch matter {
    case .field(.hours), .now:
      return entry.citations + (entry.kind == .office ? [paragraph(10)] : [])
    case .field(.complaints): return [paragraph(21), paragraph(22)]
    case .field, .reception: return entry.citations
    case .superior(let id):
      return [paragraph(24, context.directory[id]?.kind == .department ? "2)" : "1)")]
    case .provider(let id):
      let last = context.directory.office(id: id)?.services.last
      return [
        Citation(standard: last.map { StandardID(rawValue: $0.rawValue) } ?? first, paragraph: 4)
      ]
    case .year: return []
    }
  }

  private func named(_ entry: DirectoryEntry) -> [StandardID] {
    context.directory.standards(naming: entry).map { StandardID(rawValue: $0.rawValue) }
  }

  private func interpretationIDs(of line: DirectoryCard.Line, _ entry: DirectoryEntry) -> [String] {
    var ids: [String] = []
    let isCity = entry.kind == .office && !entry.isDepartmentOfDistrict
    switch line.matter {
    case .field(.hours), .now, .reception:
      if entry.kind == .office { ids.append("A29") }
      if entry.kind == .department || isCity { ids.append("A30") }
    case .field(.complaints), .provider: if isCity { ids.append("A33") }
    case .field(.rows):
      if isCity { ids.append("A33") }
      // Whom only the first standard names gives no other service.
      if named(entry) == [.first] { ids.append("A32") }
    case .field(.phones) where entry.kind == .department: ids.append("A31")
    case .field(.head), .field(.address), .field(.phones), .field(.emails), .field(.sites):
      if !line.flags.isEmpty { ids.append("A41") }
    case .field(.name), .superior, .year: break
    }
    return ids
  }
}
