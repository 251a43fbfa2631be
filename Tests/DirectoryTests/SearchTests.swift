import Directory
import Testing

@Suite struct `Somebody asks the directory` {
  private let search: DirectorySearch

  init() throws { search = DirectorySearch(try shippedDirectory()) }

  private func ids(_ typed: String, _ filter: DirectoryFilter = DirectoryFilter()) -> [String] {
    search.find(typed, filter: filter).map(\.id)
  }

  @Test(arguments: [
    ("тараз", "taraz"), ("карахан", "oblast-department"), ("рыскулов", "ryskulov"),
    ("21971", "baizak"), ("8 72637 21971", "baizak"), ("+77263721971", "baizak"),
    ("мойынкум", "moiynkum"), ("момышулы", "zhualy"), ("жанатас", "sarysu"), ("nfhfp", "taraz"),
    ("TARAZ", "taraz"), ("karatau", "karatau-city"), ("shu", "shu"),
  ]) func `and gets the body meant first`(_ typed: String, _ id: String) {
    #expect(ids(typed).first == id, "\(ids(typed))")
  }

  @Test func `a department comes before its akimat, and both before a mere address`() {
    #expect(ids("тараз") == ["taraz", "akimat-taraz", "oblast-department"])
    #expect(Array(ids("жанатас").prefix(3)) == ["sarysu", "zhanatas-city", "akimat-sarysu"])
    #expect(ids("қаратау").prefix(2) == ["talas", "karatau-city"])
    #expect(ids("момышулы") == ["zhualy", "akimat-zhualy"])
    #expect(ids("Жамбыл").first == "zhambyl" && ids("Жамбыл").contains("zhualy"))
  }

  @Test func `a name outranks an e-mail`() {
    let found = ids("karatau")
    #expect(found == ["karatau-city", "talas", "akimat-talas"])
    #expect(ids("taraz").last == "oblast-department")
  }

  @Test(arguments: [
    "Т.Рысқұлов", "т.рыскулов", "Т РЫСКУЛОВ", "рысқұл", "Ryskulov", "ryskulov", "Rysqulov", "кулов",
    "Тұрар Рысқұлов",
  ]) func `however the name is spelt`(_ typed: String) {
    #expect(ids(typed).contains("akimat-ryskulov"), "\(ids(typed))")
  }

  @Test(arguments: [
    ("Qaratau", "karatau-city"), ("jambyl", "zhambyl"), ("Zhambyl", "zhambyl"),
    ("moinkum", "moiynkum"), ("Moyinqum", "moiynkum"), ("juali", "zhualy"), ("Qorday", "korday"),
    ("baizaq", "baizak"), ("Sarysw", "sarysu"), ("chu", ""), ("karakhan", "oblast-department"),
    ("momyshuly", "zhualy"), ("seidalina", "taraz"), ("Меркi", "merke"),
  ]) func `in Latin letters of any spelling`(_ typed: String, _ id: String) {
    #expect(ids(typed).first ?? "" == id, "\(ids(typed))")
  }

  @Test(arguments: [
    "72637-21971", "(72637) 21971", "8-72637-21971", "8(72637)2-19-71", "+7 (72637) 21 971",
    "7263721971", "87263721971", "77263721971", "2197", "8-72637", "+7726372", #"ә"ұ.""#, "22338",
  ]) func `a phone with or without its code and signs`(_ typed: String) {
    #expect(ids(typed).contains("baizak"), "\(ids(typed))")
  }

  @Test func `a number printed without its code is found with one`() {
    for typed in ["459713", "7262459713", "8-7262-459713", "+7 7262 45 97 13"] {
      #expect(ids(typed) == ["oblast-department"], "\(typed): \(ids(typed))")
    }
    #expect(ids("72633211535") == ["akimat-zhambyl"])
    #expect(ids("211535") == ["akimat-zhambyl"])
    #expect(Set(ids("21281")) == ["ryskulov", "korday"])
    #expect(ids("6-33-62") == ["zhanatas-city"])
  }

  @Test func `by head, street, room, e-mail and site`() {
    #expect(ids("усембаев") == ["sarysu"])
    #expect(ids("роза тұралықызы") == ["talas"])
    #expect(ids("Достоевский 14") == ["taraz"])
    #expect(ids("mozsp@mail.kz") == ["merke", "akimat-merke"])
    #expect(ids("ьщяыз").first == "merke")
    #expect(ids("sarysu.ku").first == "akimat-sarysu")
    #expect(ids("байзақ 21971") == ["baizak"])
    #expect(ids("шу қала").first == "shu-city")
    #expect(ids("Тараз қаласы әкімияты").first == "akimat-taraz")
    #expect(ids("управление").first == "oblast-department")
  }

  @Test(arguments: [
    "қыжжж", "zzzzq", "000000", "@", "?", "-", "тараз байзақ", "99999999999", "\u{1B}[2J",
  ]) func `nonsense finds nothing`(_ typed: String) {
    #expect(ids(typed).isEmpty, "\(ids(typed))")
  }

  @Test func `without words everything in its order`() throws {
    #expect(ids("") == (try shippedDirectory().entries.map(\.id)))
    #expect(ids("  ").count == 26)
  }

  @Test func `through a filter`() throws {
    func count(_ filter: DirectoryFilter) -> Int { ids("", filter).count }
    #expect(count(DirectoryFilter(kind: .office)) == 14)
    #expect(count(DirectoryFilter(kind: .authority)) == 11)
    #expect(count(DirectoryFilter(kind: .department)) == 1)
    #expect(count(DirectoryFilter(standard: .s1)) == 23)
    #expect(count(DirectoryFilter(standard: .s2)) == 24)
    #expect(
      ids("", DirectoryFilter(district: "akimat-talas")) == [
        "talas", "karatau-city", "akimat-talas",
      ])
    #expect(ids("тараз", DirectoryFilter(standard: .s2)) == ["oblast-department"])
    #expect(ids("тараз", DirectoryFilter(kind: .authority)) == ["akimat-taraz"])
  }

  @Test func `every entry is found by its own name, phone, head and place`() throws {
    for entry in try shippedDirectory().entries {
      #expect(ids(entry.name.kk).first == entry.id)
      #expect(ids(entry.id).first == entry.id)
      for phone in entry.phones { #expect(ids(phone).contains(entry.id), "\(phone)") }
      #expect(
        ids(entry.phonesAsPrinted.split(separator: ",").first.map(String.init) ?? "")
          .contains(entry.id) || entry.kind == .authority)
      if let head = entry.head { #expect(ids(head).first == entry.id) }
      #expect(ids(entry.settlement).contains(entry.id))
      for email in entry.emails { #expect(ids(email).contains(entry.id)) }
      for site in entry.sites { #expect(ids(site).contains(entry.id)) }
    }
  }

  @Test func `what the office corrected is found, and by its new value`() throws {
    let corrected = try shippedDirectory().corrected(by: [
      DirectoryCorrection(
        entry: "baizak", field: .phones, value: "8-72637-55555", reason: "р", by: "а",
        on: "2009-06-01"),
      DirectoryCorrection(
        entry: "merke", field: .head, value: "Жаңа Адам", reason: "р", by: "а", on: "2009-06-01"),
    ])
    let search = DirectorySearch(corrected)
    #expect(search.find("55555").map(\.id) == ["baizak"])
    #expect(search.find("21971").isEmpty)
    #expect(search.find("жаңа адам").first?.id == "merke")
  }

  @Test func `every beginning of a word that finds an entry keeps it on the way`() {
    for word in ["тараз", "байзақ", "момышұлы", "karatau", "сейдалина", "21971"] {
      guard let id = ids(word).first else { continue }
      for length in 1...word.count {
        #expect(ids(String(word.prefix(length))).contains(id), "\(word.prefix(length))")
      }
    }
  }
}
