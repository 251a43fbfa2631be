import Directory
import Foundation
import Testing

func shippedDirectory() throws -> OfficeDirectory {
  try OfficeDirectory(json: shippedBytes())
}

func shippedBytes() throws -> Data {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Resources/directory/directory.json")
  return try Data(contentsOf: file)
}

@Suite struct `The directory is as the decree prints it` {
  @Test(arguments: Printed.all) func `every cell to the letter`(_ printed: Printed) throws {
    let entry = try #require(try shippedDirectory()[printed.id])
    let cells = [
      entry.settlement, entry.street, entry.building, entry.floor.map { "\($0) қабат" },
      entry.cabinet.map { "N \($0)" },
    ]
    #expect(Array(entry.name.kk.utf8) == Array(printed.name.utf8))
    #expect(entry.head == printed.head)
    #expect(cells.compactMap { $0 }.joined(separator: ", ") == printed.address)
    #expect(entry.phones == printed.phones)
    #expect(entry.phonesAsPrinted == printed.asPrinted)
    #expect(entry.emails == (printed.email.map { [$0] } ?? []))
    #expect(entry.sites == (printed.site.map { [$0] } ?? []))
    #expect(entry.dataYear == 2008)
  }

  @Test func `fourteen offices eleven akimats and one department`() throws {
    let directory = try shippedDirectory()
    #expect(directory.entries.map(\.id) == Printed.all.map(\.id))
    #expect(directory.entries.count == 26)
    #expect(directory.offices.count == 14)
    #expect(directory.authorities.count == 11)
    #expect(directory.oblastDepartment?.id == "oblast-department")
    #expect(directory["baizak-city"] == nil)
  }

  @Test func `rows of both standards`() throws {
    let directory = try shippedDirectory()
    let baizak = try #require(directory["baizak"])
    #expect(
      baizak.rows == [
        AppendixRow(
          standard: .s1, appendix: 1, row: 2, head: "Абдрахманова Бақыткүл Ешенкұлқызы"),
        AppendixRow(
          standard: .s2, appendix: 1, row: 1, head: "Абдрахманова Бақыткүл Ешенқұлқызы"),
      ])
    #expect(directory["taraz"]?.rows.map(\.standard) == [.s1])
    #expect(directory["akimat-taraz"]?.rows.map(\.standard) == [.s1])
    for (row, entry) in directory.offices.prefix(11).map(\.entry).enumerated() {
      #expect(entry.rows.first?.row == row + 1)
      #expect(entry.rows.allSatisfy { $0.appendix == 1 && $0.head != nil })
    }
    let cities = directory.offices.suffix(3).flatMap(\.entry.rows)
    #expect(cities == [11, 12, 13].map { .init(standard: .s2, appendix: 3, row: $0, head: nil) })
    for (row, entry) in directory.authorities.enumerated() {
      #expect(entry.rows.map(\.row) == (row == 0 ? [1] : [row + 1, row]))
      #expect(entry.rows.allSatisfy { $0.appendix == 3 && $0.head == nil })
    }
  }

  @Test func `hours where given and nowhere else`() throws {
    let directory = try shippedDirectory()
    for office in directory.offices {
      let hours = try #require(office.entry.hours)
      #expect(hours.open == "09:00" && hours.close == "18:00")
      #expect(hours.lunchFrom == "13:00" && hours.lunchTo == "14:00")
    }
    for office in directory.offices.suffix(3) {
      #expect(office.entry.hours?.basis == "S2 ¶10")
      #expect(office.entry.hours?.printed == nil)
      #expect(office.entry.flags.contains { $0.id == "hours-from-p10" })
    }
    #expect(directory.authorities.allSatisfy { $0.hours == nil })
    let oblast = try #require(directory.oblastDepartment?.hours)
    #expect([oblast.open, oblast.close] == ["09:00", "19:00"])
    #expect([oblast.lunchFrom, oblast.lunchTo] == ["13:00", "15:00"])
    #expect(oblast.reception.map(\.weekdays) == [[2, 4, 5], [1, 2, 3, 4, 5, 6, 7]])
  }

  @Test func `slips of the print are kept and marked`() throws {
    let directory = try shippedDirectory()
    func flags(_ id: String) -> [String] { directory[id]?.flags.map(\.id) ?? [] }
    #expect(flags("akimat-sarysu") == ["site-doubtful"])
    #expect(flags("akimat-zhambyl").contains("phone-doubtful"))
    #expect(flags("akimat-merke") == ["email-shared-with-department", "site-doubtful"])
    #expect(flags("baizak") == ["head-spelled-two-ways"])
    #expect(flags("oblast-department").contains("phone-without-area-code"))
    for flag in directory.entries.flatMap(\.flags) {
      #expect(!flag.text.kk.isEmpty && !flag.text[.ru].isEmpty && !flag.text[.en].isEmpty)
    }
  }

  @Test func `Russian names are written out`() throws {
    let directory = try shippedDirectory()
    #expect(
      directory["baizak"]?.name[.ru]
        == "Отдел занятости и социальных программ акимата Байзакского района")
    #expect(directory.entries.allSatisfy { !$0.name[.ru].contains("…") && !$0.name[.en].isEmpty })
  }
}

@Suite struct `An office knows its services and its akimat` {
  @Test func `codes of case numbers`() throws {
    let directory = try shippedDirectory()
    #expect(directory.offices.map(\.code) == (1...14).map { $0 < 10 ? "0\($0)" : "\($0)" })
    #expect(directory.office(code: "01")?.id == "taraz")
    #expect(directory.office(code: "11")?.id == "moiynkum")
    #expect(directory.office(code: "12")?.id == "karatau-city")
    #expect(directory.office(code: "13")?.id == "zhanatas-city")
    #expect(directory.office(code: "14")?.id == "shu-city")
    #expect(directory.office(code: "15") == nil)
  }

  @Test func `Taraz gives the first service the cities the second the districts both`() throws {
    let directory = try shippedDirectory()
    #expect(directory.office(id: "taraz")?.services == [.s1])
    #expect(directory.offices[1...10].allSatisfy { $0.services == [.s1, .s2] })
    #expect(directory.offices.suffix(3).allSatisfy { $0.services == [.s2] })
    #expect(directory.offices(providing: .s1).count == 11)
    #expect(directory.offices(providing: .s2).count == 13)
  }

  @Test func `complaints go to the own akimat and from cities to the district's`() throws {
    let directory = try shippedDirectory()
    for office in directory.offices.prefix(11) {
      let body = try #require(directory.complaintAuthority(for: office))
      #expect(body.authority.id == "akimat-\(office.id)" && !body.isOurInterpretation)
    }
    let cities = try directory.offices.suffix(3).map {
      try #require(directory.complaintAuthority(for: $0))
    }
    #expect(cities.map(\.authority.id) == ["akimat-talas", "akimat-sarysu", "akimat-shu"])
    #expect(cities.allSatisfy { $0.isOurInterpretation })
  }
}

@Suite struct `A spoiled directory is refused with its reason` {
  private func load(replacing old: String, with new: String) throws -> DirectoryFailure? {
    let text = try #require(String(data: shippedBytes(), encoding: .utf8))
    let range = try #require(text.range(of: old))
    let spoiled = text.replacingCharacters(in: range, with: new)
    do throws(DirectoryFailure) {
      _ = try OfficeDirectory(json: Data(spoiled.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `with the place of the fault`() throws {
    let noName = try load(replacing: #""name": {"#, with: #""nime": {"#)
    #expect(noName == .unreadable(path: "entries.0.name", reason: "missing"))
    let twice = try load(replacing: #""id": "baizak""#, with: #""id": "taraz""#)
    #expect(twice == .duplicateID("taraz"))
    let letters = try load(replacing: #""7262345124""#, with: #""7262-345124""#)
    #expect(letters == .malformed(id: "taraz", field: "phones"))
    let late = try load(replacing: #""close": "18:00""#, with: #""close": "25:00""#)
    #expect(late == .malformed(id: "taraz", field: "hours.close"))
    let code = try load(replacing: #""code": "02""#, with: #""code": "01""#)
    #expect(code == .officeCode("01", id: "baizak"))
    let lost = try load(
      replacing: #""complaints_to": "akimat-shu""#, with: #""complaints_to": "shu""#)
    #expect(lost == .unknownAuthority(id: "shu", office: "shu"))
    let kind = try load(replacing: #""kind": "office""#, with: #""kind": "authority""#)
    #expect(kind == .officeTerms(id: "taraz"))
  }

  @Test func `even when it is no JSON at all`() {
    #expect(throws: DirectoryFailure.self) { try OfficeDirectory(json: Data("{".utf8)) }
    #expect(throws: DirectoryFailure.self) { try OfficeDirectory(json: Data()) }
  }
}

@Suite struct `What leaves the directory as JSON` {
  @Test func `has every key and null where nothing is given`() throws {
    let entry = try #require(try shippedDirectory()["akimat-baizak"])
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(entry))
    let object = try #require(json as? [String: Any])
    let keys: Set = [
      "id", "kind", "rows", "name", "short", "hours", "settlement", "street", "building", "floor",
      "cabinet", "phones", "phones_as_printed", "emails", "sites", "flags", "data_year",
    ]
    #expect(Set(object.keys) == keys)
    #expect(object["hours"] is NSNull && object["cabinet"] is NSNull)
    let row = try #require((object["rows"] as? [[String: Any]])?.first)
    #expect(row["head"] is NSNull)
    #expect(
      try JSONDecoder().decode(DirectoryEntry.self, from: JSONEncoder().encode(entry)) == entry)
  }
}
