import CaseStore
import Casework
import Foundation
import KazakhText
import Reception
import Standards
import Support
import Testing
import Words

@Suite struct `Coming to the counter` {
  /// A store of this account in a folder of its own.
  private final class House {
    let folder = NSTemporaryDirectory() + "qabyldau-access-" + UUID().uuidString
    var path: String { folder + "/qabyldau/office.sqlite" }

    init(training: Bool) throws {
      let office = try Department.directory().office(id: "baizak")!
      try access().makeStore(
        office: office, surname: "Сәрсенова", given: "Сәуле", language: "kk", training: training,
        clock: FixedClock(try Department.moment("2009-06-01")))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func access(_ environment: [String: String] = [:], as login: String? = nil) -> StoreAccess {
      StoreAccess(storePath: path, environment: environment, asLogin: login)
    }

    func counter(
      _ environment: [String: String] = [:], as login: String? = nil
    ) throws(CounterFailure) -> Counter {
      let directory = try! Department.directory()
      return try access(environment, as: login).counter(
        law: Embedded.law(), directory: directory, printer: Tray())
    }
  }

  private let june = ["QABYLDAU_NOW": "2009-06-01T09:00"]

  @Test func `whoever makes the store is its first manager and sits down at once`() throws {
    let house = try House(training: false)
    let counter = try house.counter()
    #expect(counter.staff.login == Account.login())
    #expect(counter.staff.role == .manager && counter.staff.surname == "Сәрсенова")
    #expect(counter.office.id == "baizak")
    #expect(house.access().exists)
    #expect(!StoreAccess(storePath: house.folder + "/none", environment: [:]).exists)
  }

  @Test func `a store is not made over another`() throws {
    let house = try House(training: false)
    let office = try #require(Department.directory().office(id: "merke"))
    let moment = try Department.moment("2009-06-01")
    guard
      case .store(.alreadyExists)? = failure({ () throws(CounterFailure) in
        try house.access().makeStore(
          office: office, surname: "А", given: "Б", language: nil, training: false,
          clock: FixedClock(moment))
      })
    else {
      Issue.record("made over it")
      return
    }
    #expect(try house.counter().office.id == "baizak")
  }

  @Test func `the clock stands still in training stores and nowhere else`() throws {
    let training = try House(training: true).counter(june)
    #expect(training.now.date == "2009-06-01" && training.now.minuteOfDay == 540)
    let office = try House(training: false).counter(june)
    #expect(office.now.date > "2020-01-01")
  }

  @Test func `a clock that shows no time is told, not passed over`() throws {
    let house = try House(training: true)
    guard
      case .clock(.notATime("кеше"))? = failure({ () throws(CounterFailure) in
        try house.counter(["QABYLDAU_NOW": "кеше"])
      })
    else {
      Issue.record("the clock was passed over")
      return
    }
    for language in Language.allCases {
      let said = try shippedWords(language).sentence(for: .clock(.notATime("кеше")))
      #expect(said.contains("кеше") && said.contains("2009-06-01T09:00"))
    }
    #expect(try House(training: false).counter(["QABYLDAU_NOW": "кеше"]).staff.active)
  }

  @Test func `one acts as another only in training`() throws {
    let house = try House(training: true)
    let manager = try house.counter(june)
    _ = try manager.store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана", role: .clerk),
      by: manager.staff.id, at: manager.now)
    #expect(try house.counter(june, as: "dana").staff.surname == "Оспанова")
    let office = try House(training: false)
    guard
      case .trainingOnly? = failure({ () throws(CounterFailure) in
        try office.counter(as: Account.login())
      })
    else {
      Issue.record("--as counted outside training")
      return
    }
  }

  @Test func `a stranger is refused by name, and so is one who has left`() throws {
    let house = try House(training: true)
    func refused(_ login: String) -> Bool {
      guard
        case .stranger(login)? = failure({ () throws(CounterFailure) in
          try house.counter(june, as: login)
        })
      else { return false }
      return true
    }
    #expect(refused("dana"))
    let manager = try house.counter(june)
    var dana = try manager.store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана", role: .clerk),
      by: manager.staff.id, at: manager.now)
    #expect(!refused("dana"))
    dana.active = false
    _ = try manager.store.changeStaff(dana, by: manager.staff.id, at: manager.now)
    #expect(refused("dana"))
  }

  @Test func `the language a person chose is theirs the next time`() throws {
    let house = try House(training: false)
    #expect(try house.counter().staff.language == "kk")
    try house.counter().chooseLanguage("ru")
    #expect(try house.counter().staff.language == "ru")
  }

  @Test func `a path without a store is said to have none`() throws {
    let access = StoreAccess(storePath: "/nonexistent/office.sqlite", environment: [:])
    let directory = try Department.directory()
    guard
      case .store(.noStore)? = failure({ () throws(CounterFailure) in
        try access.counter(law: Embedded.law(), directory: directory)
      })
    else {
      Issue.record("opened")
      return
    }
  }
}

@Suite struct `Where the store lies` {
  @Test(arguments: [
    (["XDG_DATA_HOME": "/srv/data", "HOME": "/home/a"], "/srv/data/qabyldau/office.sqlite"),
    (["HOME": "/home/a"], "/home/a/.local/share/qabyldau/office.sqlite"),
    (
      ["XDG_DATA_HOME": "data", "HOME": "/home/a"],
      "/home/a/.local/share/qabyldau/office.sqlite"
    ),
    (["XDG_DATA_HOME": "", "HOME": "/home/a"], "/home/a/.local/share/qabyldau/office.sqlite"),
  ])
  func `when nobody says otherwise`(environment: [String: String], path: String) {
    #expect(StorePlace.usual(environment) == path)
  }

  @Test func `is never a folder one happens to stand in`() {
    for home in [[:], ["HOME": ""], ["HOME": "here"]] {
      #expect(StorePlace.usual(home).hasPrefix("/"))
      #expect(!StorePlace.usual(home).hasPrefix("/.local"))
    }
  }
}

@Suite struct `Every failure has its sentence` {
  private static let failures: [CounterFailure] = [
    .law(LawFailure(file: "a.yaml", line: 1, reason: .gap, detail: "x")),
    .clock(.unknownZone("Asia/Nowhere")), .clock(.notATime("x")), .printer(.noPrinter),
    .printer(.failed), .unknownOffice("x"), .stranger(login: "x"), .trainingOnly,
    .notOffered(.homeCare), .cannotSave(path: "/x"), .store(.busy(holder: nil)),
    .store(.refused(.setIncomplete(["S2-C-1"]))), .store(.noSuchCase),
  ]

  @Test(arguments: Language.allCases)
  func `with every value in its place`(language: Language) throws {
    let words = try shippedWords(language)
    for failure in Self.failures {
      let said = words.sentence(for: failure)
      #expect(!said.contains("{") && !said.isEmpty, "\(said)")
    }
  }
}
