import Testing

@testable import Casework

struct PhoneTests {
  private func reading(_ text: String) -> Result<String, PhoneProblem> {
    do throws(PhoneProblem) { return .success(try Phone(parsing: text).digits) } catch {
      return .failure(error)
    }
  }

  static let one = [
    ("21105", "21105"), ("2.11.22", "21122"), ("2-11-22", "21122"), ("2,11,22", "21122"),
    ("2, 11, 22", "21122"), ("45-11-05", "451105"), ("8 (726-37) 2-11-05", "87263721105"),
    ("8(72637)2-11-05", "87263721105"), ("87263 721105", "87263721105"),
    ("72637 21105", "7263721105"), ("+7 701 123 45 67", "77011234567"),
    ("(+7 701) 123-45-67", "77011234567"), ("8-701-123-45-67", "87011234567"),
    ("8701,123,45,67", "87011234567"), ("8/701/1234567", "87011234567"),
    ("87263721105 (үйі)", "87263721105"), ("үйі: 2-11-05", "21105"),
    ("8 701 123 45 67, дочь", "87011234567"), ("+49 30 901820", "4930901820"),
    ("8 10 49 30 901820", "8104930901820"),
  ]

  @Test(arguments: one)
  func `one number is read whatever stands between its digits and beside them`(
    text: String, digits: String
  ) {
    #expect(reading(text) == .success(digits))
  }

  @Test(arguments: [
    "2-11-22, 2-33-44", "2-11-22 2-33-44", "2-11-22/2-33-44", "2-11-22; 2-33-44",
    "7-11-22 2-33-44", "21122 23344", "2-11-22 (2-33-44)", "211222, 233445", "2-11-05 12",
    "2-11-05, 12", "2-11-05 доб. 12", "2-11-05 (үйі), 2-33-44", "8 701 123-45-67 2-11-05",
    "87011234567, 87017654321", "8 701 123 45 67 +7 701", "2-11-05 и 2-33-44",
  ])
  func `two numbers and an extension are never one long number`(text: String) {
    #expect(reading(text) == .failure(.moreThanOne))
  }

  @Test(arguments: [
    ("2-11-22 үйі, 8 701 222 33 44 қызы", ["21122", "7012223344"]),
    ("2-11-22, 2-33-44", ["21122", "23344"]), ("2-11-22 2-33-44", ["21122", "23344"]),
    ("2-11-22/2-33-44", ["21122", "23344"]), ("21122 23344", ["21122", "23344"]),
    ("2-11-22 (2-33-44)", ["21122", "23344"]), ("2-11-05 и 2-33-44", ["21105", "23344"]),
    ("8 701 123-45-67 2-11-05", ["7011234567", "21105"]),
    ("8 (726-37) 2-11-05; +7 701 123 45 67 (ұлы)", ["7263721105", "7011234567"]),
    ("үйі: 2-11-05, жұмысы: 2-33-44", ["21105", "23344"]),
    ("2-11-05 доб. 12, 2-33-44", ["21105", "23344"]), ("8 701 123 45 67 ішкі 3", ["7011234567"]),
  ])
  func `several phones with a word beside each are read each as a number`(
    text: String, keys: [String]
  ) throws {
    #expect(try Phones(parsing: text).entries.map(\.phone.key) == keys)
    #expect(Phones.keys(in: text) == keys)
  }

  @Test func `an extension is kept beside its number, and guessed from nothing`() throws {
    let read = try Phones(parsing: "2-11-05 іш. 12, 2-33-44 үйі").entries
    #expect(read.map(\.ext) == ["12", nil])
    for text in ["2-11-05 12", "8 701 123 45 67 +7 701"] {
      #expect(throws: PhoneProblem.moreThanOne, "\(text)") { try Phones(parsing: text) }
    }
    #expect(throws: PhoneProblem.notAPhone) { try Phones(parsing: "іш. 12") }
  }

  @Test(arguments: [
    ("87011234567", "+7 701 123-45-67", true), ("2-11-05", "8 (726-37) 2-11-05", true),
    ("37 2-11-05", "2-11-05", true), ("2-11-05", "2-11-06", false), ("1-05", "2-11-05", false),
    ("+996 312 123456", "8 10 996 312 123456", true),
  ])
  func `two ways of writing one number are one`(one: String, other: String, areOne: Bool) {
    func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }
    let keys = [one, other].map { PhoneKey.of(digits: digits($0)) }
    #expect(PhoneKey.areOne(keys[0], keys[1]) == areOne)
    #expect(PhoneKey.areOne(keys[1], keys[0]) == areOne)
  }

  @Test(arguments: [
    "", "жоқ", "8726", "үйі", "№ 2-11-05", "2-11-05 =", "1234567890123456", "611102300440",
    "21122233445", "+7 701 123 45 67 8", "ү.ә,", "2=11",
  ])
  func `what is no number is not taken for one`(text: String) {
    #expect(reading(text) == .failure(.notAPhone))
  }

  @Test func `a form names the phone as what is wrong and says where another number goes`() {
    let form = IntakeForm(service: .homeCare, category: .elderly)
    func problems(_ phone: String) -> [ProblemWord] {
      form.problems(in: FormValues([.phone: phone]), on: "2009-06-01")
        .filter { $0.field == .phone }.map(\.word)
    }
    #expect(problems("2-11-22, 2-33-44") == [])
    #expect(problems("2-11-22 үйі, 8 701 222 33 44 қызы") == [])
    #expect(problems("2-11-05 12") == [.twoPhones])
    #expect(problems("2-11-22 бес") == [])
    #expect(problems("бес") == [.notAPhone])
    #expect(problems("2-11-22 " + String(repeating: "б", count: 120)) == [.tooLong])
    #expect(form.person(from: FormValues([.phone: " 2-11-22 (үйі) "])).phone == "2-11-22 (үйі)")
  }
}
